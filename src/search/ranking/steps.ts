import { type NameMatch, ways } from '../names/match-names.ts';

/** Names that match a query, by how well they do. */
export type Steps = Record<'whole' | 'begun' | 'inside' | 'printed' | 'printedInPart', NameMatch[]>;

/** Sorts matches into steps, each in the order of `byQuality`. */
export function toSteps(matches: readonly NameMatch[]): Steps {
  const steps: Steps = { whole: [], begun: [], inside: [], printed: [], printedInPart: [] };
  for (const match of matches) {
    if (match.kind === 'published') steps[isWhole(match) ? 'printed' : 'printedInPart'].push(match);
    else if (isWhole(match)) steps.whole.push(match);
    else steps[match.way === 'prefix' || match.way === 'part' ? 'begun' : 'inside'].push(match);
  }
  return steps;
}

/** Whether the query is the whole name. */
export function isWhole({ way }: NameMatch): boolean {
  return way === 'exact' || way === 'same';
}

const kinds = ['entry', 'row', 'keyword', 'published'];

/** Order of matches: the way, entries before rows before what was printed, of requests those with fewer placeholders first, then those that read,
 * then shorter names. */
export function byQuality(a: NameMatch, b: NameMatch): number {
  return (
    ways.indexOf(a.way) - ways.indexOf(b.way) ||
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
    placeholders(a) - placeholders(b) ||
    Number(isRead(b)) - Number(isRead(a)) ||
    a.item.text.length - b.item.text.length ||
    (a.item.text < b.item.text ? -1 : a.item.text > b.item.text ? 1 : 0)
  );
}

function placeholders({ kind, item }: NameMatch): number {
  return kind === 'keyword' ? item.text.split('{').length : 0;
}

function isRead({ kind, item }: NameMatch): boolean {
  return kind === 'keyword' && item.text.startsWith('GET ');
}
