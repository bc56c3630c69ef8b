import { toCombinations } from '../names/flag-combinations.ts';
import type { NameMatch } from '../names/match-names.ts';
import type { NameItem } from '../names/name-items.ts';
import type { Names } from '../names/names.ts';
import type { Query } from '../query/query.ts';
import type { FoundTexts } from './hit.ts';
import type { HitList } from './hit-list.ts';
import { isWhole } from './steps.ts';

/** Adds the row and the page of a pasted address; whether there is such a page. */
export function addPage(list: HitList, names: Names, { page }: Query): boolean {
  if (!page) return false;
  const own = names.entries
    .map((entry, position) => ({ entry, position }))
    .filter(
      ({ entry }) =>
        entry.id.endsWith(`/${page.stem}`) ||
        entry.id.slice(entry.version.length + 1).startsWith(`${page.stem}/`),
    )
    .sort(
      (a, b) =>
        Number(b.entry.version === page.version) - Number(a.entry.version === page.version) ||
        a.entry.unit - b.entry.unit,
    );
  const wanted = page.anchor.toLowerCase();
  const more = { group: 'exact', way: 'page' } as const;
  for (const { entry } of own) {
    for (const position of entry.rows) {
      const row = names.rows[position];
      if (row && wanted !== '' && row.anchor.toLowerCase() === wanted) list.addUnit(row.unit, more);
    }
    if (wanted !== '' && page.anchor.toLowerCase().startsWith(entry.name.toLowerCase()))
      list.addUnit(entry.unit, more);
  }
  for (const { entry } of own) list.addUnit(entry.unit, more);
  return own.length > 0;
}

/** Adds what has the name that stands beside words of headings or tables; rows only where no text has it all as it stands. */
export function addLabelled(
  list: HitList,
  names: Names,
  { labelled }: Query,
  { phrase }: FoundTexts,
): void {
  if (labelled === '') return;
  const isIt = ({ compact }: NameItem): boolean => compact === labelled;
  const named = (kind: 'entry' | 'row', items: readonly NameItem[]): NameMatch[] =>
    items.filter(isIt).map((item) => ({ kind, way: 'same', item }));
  list.add(named('entry', names.entryNames), { group: 'exact' });
  list.add(names.keywords.filter(isIt).map((item) => ({ kind: 'keyword', way: 'same', item })));
  if (phrase.length === 0) list.add(named('row', names.rowNames), { group: 'exact' });
}

/** Adds the methods that answer a pasted request, then those of requests that begin with it; whether there are any. */
export function addRequests(
  list: HitList,
  { request }: Query,
  matches: readonly NameMatch[],
): boolean {
  if (!request) return false;
  const own = matches.filter((match) => match.kind === 'keyword' && match.item.of === 'request');
  list.add(own.filter(isWhole));
  if (request.isSure) list.add(own);
  return request.isSure && list.hits.length > 0;
}

/** Adds what a number stands for; whether there is anything. */
export function addValue(
  list: HitList,
  names: Names,
  query: Query,
  matches: readonly NameMatch[],
): boolean {
  const value = query.value ?? '';
  const rows = [...names.rowsOfValue(value)].map((row) => names.rows[row]?.unit ?? 0);
  for (const unit of rows.sort((a, b) => a - b))
    list.addUnit(unit, { group: 'rows', way: 'value' });
  const printed = matches.filter((match) => match.kind === 'published' && isWhole(match));
  list.add(
    printed.filter(({ item }) => 'of' in item && item.of === 'name' && item.compact.length > 1),
  );
  if (list.hits.length === 0) list.add(printed);
  if (query.summands.length > 0) addCombinations(list, names, query);
  return list.hits.length > 0;
}

/** Adds entries of flags in which a number stands for several rows together. */
export function addCombinations(list: HitList, names: Names, { value, summands }: Query): void {
  const more = { group: 'combinations', way: 'combination' } as const;
  for (const { entry, names: flags } of toCombinations(names, value ?? '', summands))
    list.addUnit(names.entries[entry]?.unit ?? 0, { ...more, flags });
}
