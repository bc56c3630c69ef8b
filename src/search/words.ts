import type { WordIndex } from './source.ts';

/** The part of Pagefind's browser module that is used here. */
export interface Pagefind {
  options(options: { basePath: string; metaCacheTag: string }): Promise<void>;
  search(
    words: string | null,
    options?: { sort?: Record<string, 'asc'> },
  ): Promise<{ results: { id: string }[] }>;
}

/**
 * The word index over a loaded Pagefind. All its records, sorted by unit, tell which result is which record,
 * so that no fragment has to be fetched.
 */
export async function toWordIndex(pagefind: Pagefind): Promise<WordIndex> {
  const everything = await pagefind.search(null, { sort: { unit: 'asc' } });
  const positions = new Map(everything.results.map(({ id }, position) => [id, position]));
  return {
    async candidates(words) {
      const { results } = await pagefind.search(words);
      return results.flatMap(({ id }) => positions.get(id) ?? []);
    },
  };
}
