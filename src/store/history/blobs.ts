import type { PathFiles } from '../../ingest/join/join-path.ts';
import { limits } from '../../ingest/read/limits.ts';
import { git } from './git.ts';

/** Returns the files of paths as they were in a commit, in the languages that had them; a path that had none is left out. */
export function filesAt(
  dir: string,
  commit: string,
  paths: readonly string[],
  locales: readonly string[],
): PathFiles[] {
  const wanted = paths.flatMap((path) => locales.map((locale) => ({ locale, path })));
  const names = wanted.map(({ locale, path }) => `${commit}:./${locale}/${path}\n`);
  const output = git(dir, ['cat-file', '--batch'], names.join(''));
  const found = output ? contents(output) : [];
  const files = wanted.flatMap((file, i) => {
    const bytes = found[i];
    return bytes && bytes.length <= limits.bytes ? [{ ...file, bytes }] : [];
  });
  const byPath = Map.groupBy(files, ({ path }) => path);
  return [...byPath].map(([path, own]) => ({ path, files: own }));
}

/** What `cat-file --batch` answers, in the order it was asked: `id type size`, the bytes; or a line that ends in `missing`. */
function contents(output: Buffer): (Buffer | undefined)[] {
  const found: (Buffer | undefined)[] = [];
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf('\n', at);
    const [, type, size] = /^[0-9a-f]+ (\w+) (\d+)$/.exec(output.toString('utf8', at, end)) ?? [];
    const length = size === undefined ? 0 : Number(size) + 1;
    found.push(type === 'blob' ? output.subarray(end + 1, end + length) : undefined);
    at = end + 1 + length;
  }
  return found;
}
