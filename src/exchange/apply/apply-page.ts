import type { PathFiles } from '../../ingest/join/join-path.ts';
import { readText } from '../../ingest/read/read-text.ts';
import { encodeLike } from '../../repair/edit.ts';
import type { Content } from '../content/content.ts';
import type { ReturnedUnit } from '../returned/returned.ts';
import { readUnits } from '../units/page-units.ts';
import type { PageUnits, Unit } from '../units/unit.ts';
import { withField } from './front-matter.ts';
import { type Conflict, type ConflictKind, judge } from './judge.ts';
import { makePage, type NewFormat } from './make-page.ts';
import { writePage } from './write-page.ts';

/** How returned units are taken. */
export interface ApplyOptions {
  /** Format of a page that does not exist yet. */
  as: NewFormat;
  /** Whether the pages are from now on said to be translated by people. */
  human: boolean;
}

/** What becomes of a page. */
export interface AppliedPage {
  /** The page's new bytes; null where it stays as it is. */
  bytes: Uint8Array | null;
  /** How many texts were written. */
  written: number;
  /** Whether the page did not exist. */
  isNew: boolean;
  conflicts: Conflict[];
}

/** Takes the returned units of one page in one language. Pure. */
export function applyPage(
  files: PathFiles,
  locale: string,
  returned: readonly ReturnedUnit[],
  { as, human }: ApplyOptions,
): AppliedPage {
  const page = readUnits(files, locale);
  if (!page) {
    const conflicts = returned.map((unit) => conflictOf('unit/unknown', unit, null));
    return { bytes: null, written: 0, isNew: false, conflicts };
  }
  const isNew = page.format === null;
  if (isNew && files.files.some((file) => file.locale === locale)) {
    // Once, not for each of its texts: none of them is to blame.
    const conflicts = returned
      .filter(({ target }) => target !== null)
      .slice(0, 1)
      .map((one) => conflictOf('page/unreadable', one, null));
    return { bytes: null, written: 0, isNew: false, conflicts };
  }
  const { texts, conflicts } = judgeAll(page, returned);
  const contents = new Map([...texts].map(([unit, { content }]) => [unit, content]));
  const { bytes, written, unwritable } = isNew
    ? makePage(files, page, contents, as)
    : writePage(files, page, contents);
  for (const unit of unwritable) {
    const from = texts.get(unit)?.returned;
    if (from) conflicts.push(conflictOf('page/unwritable', from, unit));
  }
  const isHuman = human && conflicts.length === 0;
  return {
    bytes: isHuman ? markHuman(files, locale, bytes) : bytes,
    written: written.length,
    isNew,
    conflicts,
  };
}

function judgeAll(page: PageUnits, returned: readonly ReturnedUnit[]) {
  const byId = new Map([
    ...page.units.map((unit) => [unit.plainId, unit] as const),
    ...page.units.map((unit) => [unit.id, unit] as const),
  ]);
  const texts = new Map<Unit, { content: Content; returned: ReturnedUnit }>();
  const conflicts: Conflict[] = [];
  for (const one of returned) {
    const unit = one.ids.map((id) => byId.get(id)).find((found) => found);
    if (!unit) {
      if (one.target !== null) conflicts.push(conflictOf('unit/unknown', one, null));
      continue;
    }
    const judgement = judge(one, unit);
    if ('conflict' in judgement) conflicts.push(judgement.conflict);
    else if ('text' in judgement) {
      if (texts.has(unit)) conflicts.push(conflictOf('unit/twice', one, unit));
      else texts.set(unit, { content: judgement.text, returned: one });
    }
  }
  return { texts, conflicts };
}

function conflictOf(kind: ConflictKind, returned: ReturnedUnit, unit: Unit | null): Conflict {
  return { kind, returned, unit, expected: '', actual: '' };
}

/** A page whose front matter says that people translated it; null where it says so already, or does not exist. */
function markHuman(
  { files }: PathFiles,
  locale: string,
  bytes: Uint8Array | null,
): Uint8Array | null {
  const before = bytes ?? files.find((file) => file.locale === locale)?.bytes;
  const text = before ? readText(before).text : null;
  if (!before || text === null) return bytes;
  const marked = withField(text, 'ms.translationtype', 'HT');
  return marked === text ? bytes : encodeLike(marked, before);
}
