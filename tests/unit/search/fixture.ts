import type { SearchRecord } from '../../../src/model/search-record.ts';
import type { Hit } from '../../../src/search/hit.ts';
import { Names } from '../../../src/search/names.ts';
import { usualAnchors } from '../../../src/search/names-file.ts';
import {
  toNamesFile,
  toParts,
  toPublishedFile,
  unitOrder,
} from '../../../src/search/names-index.ts';

type Published = Record<string, { name?: string; value?: string }>;

/** A member as short as a test wants it: name, value, published literals, texts by locale. */
export type Short = [
  name: string,
  value?: string | null,
  published?: Published,
  description?: Record<string, string>,
];

/** Makes a record of `version/area-name`. */
export function record(
  enumName: string,
  members: Short[],
  { version = 'beta', area = 'things', flags = false, summary = {} }: Partial<SearchRecord> = {},
): SearchRecord {
  const anchors = usualAnchors(members.map(([name]) => name));
  return {
    enumId: `${version}/${area}-${enumName.toLowerCase()}`,
    enumName,
    version,
    area,
    flags,
    summary,
    members: members.map(([name, value = null, published = {}, description = {}], index) => ({
      name,
      value,
      anchor: anchors[index] ?? '',
      published,
      description,
    })),
  };
}

/** The names tier over records, as a browser would load it. */
export function namesOf(records: SearchRecord[], rowsInPart?: number): Names {
  const names = new Names();
  const locales = new Set(
    records.flatMap((one) => one.members.flatMap((member) => Object.keys(member.published))),
  );
  toParts(unitOrder(records), rowsInPart).forEach((part, number) => {
    names.addPart(JSON.parse(JSON.stringify(toNamesFile(part))));
    for (const locale of locales) names.addPublished(number, locale, toPublishedFile(part, locale));
  });
  return names;
}

/** A hit as `type` or `type.member`, with what was printed after a `<`. */
export function say(names: Names, hit: Hit): string {
  const type = names.types[hit.type]?.name ?? '';
  const row = hit.row === null ? '' : `.${names.rows[hit.row]?.name ?? ''}`;
  return type + row + (hit.published ? `<${hit.published.text}` : '');
}
