import type { Query } from '../query/query.ts';
import { isUnspaced } from '../text/fold.ts';
import type { Near } from './guess.ts';
import type { FoundTexts, Hit } from './hit.ts';
import type { HitList } from './hit-list.ts';
import type { Ordered } from './in-order.ts';
import type { Steps } from './steps.ts';
import type { UnitWithWords } from './units-with-words.ts';

/** Most entries that begin with the query before the rows that do. */
const entriesFirst = 5;
const none: ReadonlySet<number> = new Set();

/** Adds what a query of one word, or of words written as one, may stand for. */
export function addNames(
  list: HitList,
  query: Query,
  steps: Steps,
  together: Ordered,
  near: Near,
): void {
  const { whole, begun, inside, printed } = steps;
  const turn = { turns: 1 };
  // `user.name` is a row of a type before it is a name without the point.
  const asTyped = whole.filter(({ item }) => item.folded === query.folded || !isPath(query));
  const others = whole.filter((match) => !asTyped.includes(match));
  list.add(asTyped, { group: 'exact' });
  addWhole(list, together, list.unitsOf(others));
  list.add(whole, { group: 'exact' });
  const entries = begun.filter(({ kind }) => kind === 'entry');
  list.add(entries.slice(0, entriesFirst));
  list.add(
    begun.filter(({ kind }) => kind === 'row'),
    turn,
  );
  list.add(entries);
  list.add(
    begun.filter(({ kind }) => kind === 'keyword'),
    turn,
  );
  if (near.likely.length > 0) list.add(printed, turn);
  list.add(near.likely, { group: 'similar', ...turn });
  list.add(inside.filter(({ kind }) => kind === 'entry'));
  list.add(
    inside.filter(({ kind }) => kind === 'row'),
    turn,
  );
  list.add(printed, turn);
  list.add([...begun, ...inside]);
  list.add(printed);
  list.add(near.others, { group: 'similar', ...turn });
  list.add([...near.likely, ...near.others], { group: 'similar' });
  if (together.hasAll) addUnits(list, together.units, together.isGuess ? 'similar' : 'rows');
  list.addTexts();
  if (!together.hasAll && list.hits.length === 0) addUnits(list, together.units, 'partly');
}

/** Whether the query is names with a point, colons, an arrow or a slash between them. */
function isPath({ text }: Query): boolean {
  return /[\p{L}\p{N}](?:\.|::|#|->|\/)[\p{L}\p{N}]/u.test(text);
}

/** Adds what several words, or letters of a script without spaces, may stand for. */
export function addProse(
  list: HitList,
  query: Query,
  steps: Steps,
  together: Ordered,
  texts: FoundTexts,
): void {
  const hasPhrase = texts.phrase.length > 0;
  const inSpaces = hasPhrase && !isUnspaced(query.loose);
  const bare = query.folded.replace(/ /g, '');
  const same = hasPhrase
    ? steps.whole.filter(({ item }) => item.compact === bare || item.folded === query.folded)
    : steps.whole;
  list.add(same, { group: 'exact', found: inSpaces });
  // A name that differs by punctuation (`Full screen.`) follows the texts that have the phrase.
  const other = steps.whole.filter((match) => !same.includes(match));
  addWhole(list, together, list.unitsOf(other));
  list.add(steps.printed, { turns: 1, found: inSpaces });
  list.addTexts();
  list.add(steps.whole, { group: 'exact' });
  list.add(steps.printed);
  if (hasPhrase) return;
  list.add(steps.begun);
  if (together.hasAll) addUnits(list, together.units, together.isGuess ? 'similar' : 'rows');
  list.add(steps.inside);
  if (!together.hasAll) addUnits(list, together.units, 'partly');
}

/** Adds units of which all words are whole names and values, but for some. */
function addWhole(
  list: HitList,
  { units, hasAll, isGuess }: Ordered,
  not: ReadonlySet<number> = none,
): void {
  if (!hasAll || isGuess) return;
  const wholes = units.filter(({ unit, isWhole }) => isWhole && !not.has(unit));
  addUnits(list, wholes, 'exact');
}

/** Adds units that have the query's words. */
export function addUnits(
  list: HitList,
  together: readonly UnitWithWords[],
  group: Hit['group'],
): void {
  for (const { unit, isWhole, textIn, published } of together) {
    const own = group === 'rows' && textIn !== undefined && !isWhole ? 'text' : group;
    list.addUnit(unit, {
      group: own,
      way: 'together',
      ...(textIn !== undefined && { textIn }),
      ...(published && { published }),
    });
  }
}
