import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../model/search-record.ts';
import { toIndexWords } from './fold.ts';
import { hasText, unitTexts } from './names-index.ts';

/** A language that Pagefind knows no stemmer for: texts of every language stand in one record. */
const everyLanguage = 'mul';

/** Records given to Pagefind's service before waiting for its answers. */
const batch = 512;

const served =
  /^(?:index\/|pagefind\.js$|pagefind-worker\.js$|pagefind-entry\.json$|pagefind\.[^/]*\.pf_meta$|wasm\.unknown)/;

/**
 * Pagefind's files for the prose tier, by path: one record a unit that has a text, with its texts in every language,
 * sorted by `unit`. The service is a process of its own; awaiting this while pages render costs them little.
 * Fragments are left out: what a result says stands in the text files.
 *
 * @throws Error naming what Pagefind reported
 */
export async function toPagefindFiles(
  ordered: readonly SearchRecord[],
): Promise<Map<string, Uint8Array>> {
  const { index, errors } = await createIndex({ maxFragments: 1 });
  if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
  try {
    let unit = 0;
    let waiting: Promise<{ errors: string[] }>[] = [];
    const settle = async (): Promise<void> => {
      for (const answer of await Promise.all(waiting)) reject(answer.errors);
      waiting = [];
    };
    for (const texts of ordered.flatMap(unitTexts)) {
      if (hasText(texts)) {
        const content = [...new Set(Object.values(texts).map(toIndexWords))].join(' \n');
        waiting.push(
          index.addCustomRecord({
            url: `/${unit}`,
            content,
            language: everyLanguage,
            meta: {},
            sort: { unit: String(unit) },
          }),
        );
        if (waiting.length >= batch) await settle();
      }
      unit++;
    }
    await settle();
    const built = await index.getFiles();
    reject(built.errors);
    return new Map(
      built.files
        .filter(({ path }) => served.test(path))
        .map(({ path, content }) => [path, content]),
    );
  } finally {
    await close();
  }
}

function reject(errors: readonly string[]): void {
  if (errors.length > 0)
    throw new Error(`Pagefind refused the search records: ${errors.join('; ')}`);
}
