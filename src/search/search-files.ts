import { createHash } from 'node:crypto';
import type { SearchRecord } from '../model/search-record.ts';
import {
  type Manifest,
  manifestPath,
  namesPath,
  prosePath,
  publishedPath,
  textsPath,
} from './manifest.ts';
import { toNamesFile, toParts, toPublishedFile, unitOrder, unitTexts } from './names-index.ts';
import { toPagefindFiles } from './pagefind-index.ts';

/** Units in one file of texts. */
const shard = 1024;

/**
 * Every file of search by its path below `/search/`: the manifest, the names tier, the texts.
 * The word index is made apart, by `toProseFiles`.
 */
export function toSearchFiles(
  records: readonly SearchRecord[],
  rowsInPart?: number,
): Map<string, string> {
  const ordered = unitOrder(records);
  const parts = toParts(ordered, rowsInPart);
  const published = locales(records, (record) =>
    record.members.flatMap((member) => Object.keys(member.published)),
  );
  const texts = locales(records, (record) =>
    unitTexts(record).flatMap((unit) => Object.keys(unit)),
  );
  const files = new Map<string, string>();
  const sizes = parts.map((part, number) => {
    const names = JSON.stringify(toNamesFile(part));
    files.set(namesPath('', number), names);
    const own = published.map((locale) => {
      const file = JSON.stringify(toPublishedFile(part, locale));
      files.set(publishedPath('', number, locale), file);
      return file.length;
    });
    return own.reduce((sum, size) => sum + size, names.length);
  });
  const units = ordered.flatMap(unitTexts);
  for (const locale of texts) {
    for (let start = 0; start < units.length; start += shard) {
      const slice = units.slice(start, start + shard).map((unit) => unit[locale] ?? '');
      files.set(textsPath('', locale, start / shard), JSON.stringify(slice));
    }
  }
  const at = hashOf(files);
  const manifest: Manifest = { at, published, texts, shard, parts: sizes, prose: units.length > 0 };
  return new Map([
    [manifestPath, JSON.stringify(manifest)],
    ...[...files].map(([path, text]): [string, string] => [`${at}${path}`, text]),
  ]);
}

/** The word index's files by path below `/search/`; `at` is the manifest's. */
export async function toProseFiles(
  records: readonly SearchRecord[],
  at: string,
): Promise<Map<string, Uint8Array>> {
  const files = await toPagefindFiles(unitOrder(records));
  return new Map([...files].map(([path, bytes]) => [prosePath(at) + path, bytes]));
}

function locales(
  records: readonly SearchRecord[],
  of: (record: SearchRecord) => string[],
): string[] {
  return [...new Set(records.flatMap(of))].sort();
}

function hashOf(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [path, text] of files) hash.update(path).update('\0').update(text).update('\0');
  return hash.digest('hex').slice(0, 12);
}
