import { matchNames } from '../names/match-names.ts';
import type { Names } from '../names/names.ts';
import type { Query } from '../query/query.ts';
import { addCombinations, addLabelled, addPage, addRequests, addValue } from './add-literals.ts';
import { addNames, addProse, addUnits } from './add-matches.ts';
import { toRunsOfWords } from './alternatives.ts';
import type { guess, Near, nearNames } from './guess.ts';
import { type FoundTexts, type Hit, noTexts } from './hit.ts';
import { HitList } from './hit-list.ts';
import { inOrder, toUnknown, wordsOf } from './in-order.ts';
import { byQuality, toSteps } from './steps.ts';
import { unitsWithWords } from './units-with-words.ts';
import { weights } from './weights.ts';

const noneNear: Near = { likely: [], others: [] };
/** Most names of which the first list is made, until the whole answer is there. */
const mostAtFirst = 300;

export interface RankOptions {
  /** What looks for misspelled words, where they may be. */
  slips?: { guess: typeof guess; nearNames: typeof nearNames };
  /** Whether names that begin with the query are enough, until the whole answer is asked for. */
  namesOnly?: boolean;
  /** Words that headings have beside names: `enum`, `type`. */
  headings?: readonly string[];
}

/** The list of results, and what of the query it answers. */
export interface Ranked {
  hits: Hit[];
  /** Written words that nothing has; they were left out. */
  dropped: string[];
  /** Whether a unit has all words of the query as they were typed. */
  isFull: boolean;
  /** Whether the query is a request, an address or a number that there is: no text can add to the list. */
  isLiteral: boolean;
  /** Whether the query is one word that no name begins with and no text has as it is. */
  mayBeSlip: boolean;
}

/**
 * The one list of results: each unit once, at its best place. The order is
 *
 * 1. a request: the methods that answer it; an address: its row, its page; a number alone: exactly the rows with that value, then rows whose name was printed as
 *    that number; where there are none, rows whose value was printed so, flags that make it up, then names and texts;
 * 2. a name beside words of headings and tables (`X enum type`, `permission X`): what is of that name; then
 *    the name as typed, case and all: entries, then rows, then entries that ask for such a permission; then the same but for case, accents, spaces, punctuation;
 * 3. rows all of whose words are whole names and values, whatever their order: `TypeName rowName`, `ROW_NAME_TYPENAME 3`;
 * 4. names that begin with the query or have a part that does; where there are none, whole names one edit away,
 *    after 5; then initials, inside;
 * 5. what a translation printed as a whole for a literal, marked;
 * 6. units with all words in any of their fields, then texts with the phrase;
 * 7. units with all words but those that nothing has;
 * 8. only where slips are looked for: names a few edits away, and all of this with words that are;
 * 9. what a translation printed, in part.
 *
 * Prose (several words, or a script without spaces) is answered from texts before partial names: of 2 and 5 what has the
 * phrase in its text too (of scripts without spaces, all of them); 3; texts with the phrase; the rest of 2 and 5; then,
 * only where no text has the phrase, 4, 6 and 7.
 *
 * Partial names come in turns of at most three rows a name, so that a name that many entries have hides no other.
 *
 */
export function rank(
  names: Names,
  query: Query,
  texts: FoundTexts = noTexts,
  { slips, namesOnly = false, headings = [] }: RankOptions = {},
): Ranked {
  const list = new HitList(names, texts.phrase);
  const all = matchNames(names, query).sort(byQuality);
  const matches = namesOnly ? all.slice(0, mostAtFirst) : all;
  if (addRequests(list, query, matches)) return whole(list);
  if (query.page && addPage(list, names, query)) return whole(list);
  if (query.value !== null && addValue(list, names, query, matches)) return whole(list);
  const steps = toSteps(matches);
  if (steps.whole.length === 0) addLabelled(list, names, query, texts);
  const reading = { runs: toRunsOfWords(query.wordParts), alternatives: [] };
  // One word that no text has is answered by the names that match it.
  const isWord = query.wordParts.length === 1 && !texts.words[0]?.size;
  const isBegun = !query.prose && steps.whole.length + steps.begun.length > 0;
  const isName = isWord || (namesOnly && isBegun);
  const { found, known } = isName
    ? { found: [], known: query.wordParts.map(() => matches.length > 0) }
    : unitsWithWords(names, query, reading, texts.words, headings);
  const typed = inOrder(names, query, found, toUnknown(query, known));
  const guessed =
    slips && !typed.isFull ? slips.guess(names, query, texts, typed.unknown, headings) : null;
  const isBetter = guessed !== null && guessed.unknown.size < typed.unknown.size;
  const together = isBetter ? guessed : typed;
  const { unknown } = together;
  const isUnlike = !query.prose && steps.whole.length + steps.begun.length === 0;
  const mayBeSlip = isUnlike && !isWritten(query, texts);
  if (query.prose) addProse(list, query, steps, together, texts);
  else {
    const near = slips && isUnlike ? slips.nearNames(names, query, mayBeSlip) : noneNear;
    addNames(list, query, steps, together, near);
  }
  if (guessed && list.hits.length === 0) addUnits(list, guessed.units, 'similar');
  if (query.value !== null) addCombinations(list, names, query);
  list.add(steps.printedInPart);
  const isFull = typed.isFull || steps.whole.length > 0 || (isWord && steps.begun.length > 0);
  const dropped = isFull || list.hits.length === 0 ? [] : wordsOf(query, unknown);
  return { hits: list.hits, dropped, isFull, isLiteral: false, mayBeSlip };
}

function whole(list: HitList): Ranked {
  return { hits: list.hits, dropped: [], isFull: true, isLiteral: true, mayBeSlip: false };
}

/** Whether a text has the phrase, each of its words as it is typed, not only its beginning or another form of it. */
function isWritten({ wordParts }: Query, { phrase, words }: FoundTexts): boolean {
  return (
    phrase.length > 0 &&
    wordParts.every((_, index) =>
      [...(words[index]?.values() ?? [])].some(({ weight }) => weight >= weights.text),
    )
  );
}
