import { isUnspaced } from './fold.ts';
import type { Hit, TextHit } from './hit.ts';
import { HitList } from './hit-list.ts';
import { matchNames, type NameMatch, ways } from './match.ts';
import type { Names } from './names.ts';
import { addOwned, addValues, addValuesOfBegun } from './owned.ts';
import type { Query } from './query.ts';

/** Most types that begin with the query before the members that do. */
const typesFirst = 5;

/**
 * The one list of results: each unit once, at its best place. The order is
 *
 * 1. a number alone: exactly the rows with that value, then rows whose name was printed as that number (two digits or more);
 *    where there are none of these, rows whose value was printed so;
 * 2. `TypeName 3`: rows of that type with that value, then members of that name with that value;
 * 3. the name as typed, case and all: types, then members; then the same but for case, accents, spaces, punctuation;
 * 4. names that begin with the query or have a part that does: a few types, then members; the shorter name first;
 * 5. names one edit away;
 * 6. other types, then other members: initials, inside;
 * 7. what a translation printed as a whole for a literal, marked;
 * 8. texts: with the phrase verbatim; only where there is none, without its punctuation; only where there is none, with all its words;
 * 9. what a translation printed, in part.
 *
 * Prose (several words, or a script without spaces) is answered from texts before partial names: of 3 and 7 what has the
 * phrase in its text too (of scripts without spaces, all of them); `TypeName memberName`; 8; the rest of 3 and 7; then,
 * only where no text has the phrase and no row the number, 4 to 6; then 9. Where a text has the phrase, a name is the same only if it has
 * the query's punctuation as well.
 *
 * Rows come in turns of at most three a name, so that a name that many types have hides no other: before 8, the first turn
 * of every name, then the others.
 */
export function arrange(names: Names, query: Query, texts: readonly TextHit[] = []): Hit[] {
  const list = new HitList(names, texts);
  const matches = matchNames(names, query).sort(byQuality);
  addValues(list, names, query);
  if (query.value !== null && query.owner === '') {
    const printed = matches.filter((match) => match.kind === 'published' && isWhole(match));
    list.add(
      printed.filter(({ item }) => 'of' in item && item.of === 'name' && item.compact.length > 1),
    );
    if (list.hits.length === 0) list.add(printed);
    return list.hits;
  }
  const steps = toSteps(matches);
  if (query.prose) addProse(list, names, query, steps, texts);
  else addNames(list, steps);
  list.add(steps.printedInPart);
  return list.hits;
}

type Steps = Record<
  'whole' | 'begun' | 'edited' | 'inside' | 'printed' | 'printedInPart',
  NameMatch[]
>;

function toSteps(matches: readonly NameMatch[]): Steps {
  const steps: Steps = {
    whole: [],
    begun: [],
    edited: [],
    inside: [],
    printed: [],
    printedInPart: [],
  };
  for (const match of matches) {
    if (match.kind === 'published') steps[isWhole(match) ? 'printed' : 'printedInPart'].push(match);
    else if (isWhole(match)) steps.whole.push(match);
    else if (match.way === 'edit') steps.edited.push(match);
    else steps[match.way === 'prefix' || match.way === 'part' ? 'begun' : 'inside'].push(match);
  }
  return steps;
}

function addNames(list: HitList, { whole, begun, edited, inside, printed }: Steps): void {
  list.add(whole, { group: 'exact', turns: 1 });
  const types = begun.filter(({ kind }) => kind === 'type');
  const turn = { turns: 1 };
  list.add(types.slice(0, typesFirst));
  list.add(
    begun.filter(({ kind }) => kind === 'member'),
    turn,
  );
  list.add(edited, { group: 'similar', ...turn });
  list.add(types);
  list.add(inside.filter(({ kind }) => kind === 'type'));
  list.add(
    inside.filter(({ kind }) => kind === 'member'),
    turn,
  );
  list.add(printed, turn);
  list.add([...whole, ...begun, ...inside]);
  list.add(printed);
  list.add(edited, { group: 'similar' });
  list.addTexts();
}

function addProse(
  list: HitList,
  names: Names,
  query: Query,
  steps: Steps,
  texts: readonly TextHit[],
): void {
  const hasPhrase = texts.some(({ way }) => way !== 'scattered');
  const inSpaces = hasPhrase && !isUnspaced(query.loose);
  const bare = query.folded.replace(/ /g, '');
  const whole = hasPhrase
    ? steps.whole.filter(({ item }) => item.compact === bare || item.folded === query.folded)
    : steps.whole;
  list.add(whole, { group: 'exact', turns: 1, found: inSpaces });
  addOwned(list, names, query);
  list.add(steps.printed, { turns: 1, found: inSpaces });
  list.addTexts();
  list.add(whole, { group: 'exact', turns: 1 });
  list.add(whole);
  list.add(steps.printed);
  addValuesOfBegun(list, names, query);
  if (hasPhrase || (query.value !== null && list.hits.length > 0)) return;
  list.add([...steps.begun, ...steps.inside]);
  list.add(steps.edited, { group: 'similar' });
}

function isWhole({ way }: NameMatch): boolean {
  return way === 'exact' || way === 'same';
}

const kinds = ['type', 'member', 'published'];

function byQuality(a: NameMatch, b: NameMatch): number {
  return (
    ways.indexOf(a.way) - ways.indexOf(b.way) ||
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
    a.item.text.length - b.item.text.length ||
    (a.item.text < b.item.text ? -1 : a.item.text > b.item.text ? 1 : 0)
  );
}
