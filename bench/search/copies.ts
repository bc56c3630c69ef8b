import type { SearchRecord } from '../../src/model/search-record.ts';

const word = /\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})/gu;

/** So many times the records; every copy but the first has names of its own, made of other words of the same names. */
export function copiesOf(records: readonly SearchRecord[], times: number): SearchRecord[] {
  const words = Map.groupBy(vocabulary(records), (own) => own.length);
  return Array.from({ length: times }, (_, copy) =>
    copy === 0 ? records : records.map((one) => renamed(one, copy, words)),
  ).flat();
}

function renamed(
  record: SearchRecord,
  copy: number,
  words: ReadonlyMap<number, string[]>,
): SearchRecord {
  const exchange = (own: string): string => {
    const alike = words.get(own.length) ?? [];
    return alike[(alike.indexOf(own) + copy) % alike.length] ?? own;
  };
  const rename = (text: string): string =>
    text.replace(word, (old) => {
      const own = exchange(old.toLowerCase());
      return /^\p{Lu}/u.test(old) ? own.charAt(0).toUpperCase() + own.slice(1) : own;
    });
  const name = rename(record.name);
  return {
    ...record,
    id: `${record.version}/${record.area}-${name.toLowerCase()}-${copy}`,
    stem: `${record.area}-${name.toLowerCase()}-${copy}`,
    name,
    rows: record.rows.map((row) => {
      const own = rename(row.name);
      return {
        ...row,
        name: own,
        anchor: `member.${own}`,
        texts: Object.fromEntries(
          Object.entries(row.texts).map(([locale, text]) => [locale, `${text} ${own}`]),
        ),
      };
    }),
  };
}

function vocabulary(records: readonly SearchRecord[]): string[] {
  const names = records.flatMap((one) => [one.name, ...one.rows.map(({ name }) => name)]);
  const all = names.flatMap((name) => name.match(word) ?? []).map((own) => own.toLowerCase());
  return [...new Set(all)].sort();
}
