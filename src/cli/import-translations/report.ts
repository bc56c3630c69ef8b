import { inOneLine, quoted } from '../../checks/quoted.ts';
import type { Conflict, ConflictKind } from '../../exchange/apply/judge.ts';
import type { Language } from '../../exchange/apply/language.ts';
import type { ReturnedUnit } from '../../exchange/returned/returned.ts';
import type { Taken } from './taken.ts';

/** Why a text was not taken, and what to do. */
const reasons: Record<ConflictKind, (conflict: Conflict) => string> = {
  'unit/unknown': () => 'the page has no such text any more: export the page again',
  'unit/twice': () => 'the file has this text twice: leave one of them',
  'literal/edited': ({ expected, actual }) =>
    `a literal was edited: expected ${quoted(expected)}, found ${quoted(actual)}`,
  'source/changed': ({ actual }) =>
    `the English has changed since the export, to ${quoted(actual)}: export the page again`,
  'target/changed': ({ actual }) =>
    `the page has changed since the export, to ${quoted(actual)}: export it again`,
  'element/lost': ({ expected }) =>
    `the inline element ${quoted(expected)} is missing: put it back, in any place of the text`,
  'element/unknown': ({ expected, actual }) =>
    `expected ${expected} inline elements, found ${actual}: take it out`,
  'element/nesting': ({ expected, actual }) =>
    `inline elements overlap: expected ${quoted(expected)}, found ${quoted(actual)}`,
  'text/control-character': ({ actual }) =>
    `expected text, found ${actual}: take the character out`,
  'text/too-long': ({ expected, actual }) =>
    `expected ${expected}, found ${actual}: make it shorter, or put it into the page by hand`,
  'page/unreadable': () =>
    'the page can’t be read, and stays as it is: see what `npm run check` says of it',
  'page/unwritable': () =>
    'the text can’t be written so that it reads back: part its code spans, or put it into the page by hand',
};

/** Returns a conflict in a line: its place in the returned file, the reason, its place in the page. */
export function conflictLine(
  file: string,
  page: string,
  isNew: boolean,
  conflict: Conflict,
): string {
  const { kind, returned, unit } = conflict;
  const at = unit?.at ?? [1, 1];
  const why = reasons[kind](conflict);
  const where = isNew ? 'In a page that does not exist yet' : 'In the page';
  return `${placeIn(file, returned)}  not taken (${kind}): ${nameOf(returned)}: ${why}. ${where}: ${page}:${at.join(':')}`;
}

/** Returns a line on a text of no page. */
export function unplacedLine(file: string, unit: ReturnedUnit): string {
  return `${placeIn(file, unit)}  not taken (unit/unknown): ${nameOf(unit)}: no page of CONTENT_DIR has it: export again`;
}

/** Returns a line on a file in a wrong language. */
export function languageLine(
  file: string,
  { expected, actual, unit }: Exclude<Language, { locale: string }>,
): string {
  return `${placeIn(file, unit)}  not taken (language/wrong): expected ${inOneLine(expected)}, found ${inOneLine(actual)}: nothing of the file was taken`;
}

function nameOf({ ids: [id = ''] }: ReturnedUnit): string {
  return inOneLine(id) || 'a text without an id';
}

function placeIn(file: string, { at }: ReturnedUnit): string {
  return `${file}:${at.join(':')}`;
}

/** Returns what was taken, in numbers. */
export function summary({ texts, pages, conflicts }: Taken, dryRun: boolean): string {
  const verb = dryRun ? 'Would take' : 'Took';
  return `${verb} ${texts} texts into ${pages} pages; ${conflicts} not taken.`;
}
