import { isTable, type TableView } from '../table/table-view.ts';
import type { BilingualText } from './bilingual-text.ts';

/** A part of a page; items of one level and kind of list that follow one another are one list. */
export type PagePart = BilingualText | BilingualText[] | TableView;

/** Returns parts with lists put together. */
export function withLists(parts: readonly (BilingualText | TableView)[]): PagePart[] {
  const grouped: PagePart[] = [];
  for (const part of parts) {
    const last = grouped.at(-1);
    if (isTable(part) || part.role !== 'item') grouped.push(part);
    else if (Array.isArray(last) && last[0] && isAlike(last[0], part)) last.push(part);
    else grouped.push([part]);
  }
  return grouped;
}

function isAlike(one: BilingualText, other: BilingualText): boolean {
  return one.depth === other.depth && (one.number === undefined) === (other.number === undefined);
}

/** Returns a page's first paragraph, where it begins with one: its summary, which stands in the head. */
export function summaryIn(
  parts: readonly (BilingualText | TableView)[],
): BilingualText | undefined {
  const [first] = parts;
  return first && !isTable(first) && first.role === 'paragraph' ? first : undefined;
}

/** Returns what follows the summary. */
export function belowSummary<T extends BilingualText | TableView>(
  parts: readonly T[],
): readonly T[] {
  return summaryIn(parts) ? parts.slice(1) : parts;
}

/** A heading with what stands under it, up to the next of its level or above. */
export interface PageSection {
  /** Undefined for what stands before every heading. */
  heading: BilingualText | undefined;
  parts: (BilingualText | TableView)[];
}

/** Returns a page's parts in sections, one a heading of the second level or above. */
export function toSections(parts: readonly (BilingualText | TableView)[]): PageSection[] {
  const sections: PageSection[] = [{ heading: undefined, parts: [] }];
  for (const part of parts) {
    if (!isTable(part) && part.role === 'heading' && part.depth <= 2)
      sections.push({ heading: part, parts: [] });
    else sections.at(-1)?.parts.push(part);
  }
  return sections;
}

/** How many rows of a kind a page has, and the heading under which they are. */
export interface Tally {
  kind: string;
  count: number;
  heading: string | undefined;
}

/** Returns what a page has tables of, in its order. */
export function talliesIn(parts: readonly (BilingualText | TableView)[]): Tally[] {
  const tallies = new Map<string, Tally>();
  let heading: string | undefined;
  for (const part of parts) {
    if (!isTable(part)) {
      if (part.role === 'heading') heading = part.id;
      continue;
    }
    const tally = tallies.get(part.kind) ?? { kind: part.kind, count: 0, heading };
    tally.count += part.rows.filter(({ divider }) => !divider).length;
    tallies.set(part.kind, tally);
  }
  return [...tallies.values()];
}
