import { type Content, flat, spelled } from '../content/content.ts';
import type { ReturnedPiece, ReturnedUnit } from '../returned/returned.ts';
import { fingerprint } from '../units/fingerprints.ts';
import type { Unit } from '../units/unit.ts';
import { isRefusal, type Refusal, resolve } from './resolve.ts';

/** Why a returned unit is not taken. */
export type ConflictKind =
  | Refusal['kind']
  | 'unit/unknown'
  | 'unit/twice'
  | 'literal/edited'
  | 'source/changed'
  | 'target/changed'
  | 'page/unreadable'
  | 'page/unwritable';

/** A unit that was not taken, and why. */
export interface Conflict {
  kind: ConflictKind;
  returned: ReturnedUnit;
  /** The unit's place in its page, where it has one. */
  unit: Unit | null;
  expected: string;
  actual: string;
}

/** What becomes of a returned unit: nothing, a new text, or a conflict. */
export type Judgement = { same: true } | { text: Content } | { conflict: Conflict };

/** Compares a returned unit with its page as it is now. */
export function judge(returned: ReturnedUnit, unit: Unit): Judgement {
  if (returned.target === null) return { same: true };
  const conflict = (kind: ConflictKind, expected: string, actual: string): Judgement => ({
    conflict: { kind, returned, unit, expected, actual },
  });
  if (unit.locked === 'literal') {
    const text = plain(returned.target);
    const isKept = text === '' || text === unit.literal;
    return isKept ? { same: true } : conflict('literal/edited', unit.literal ?? '', text);
  }
  if (unit.locked) return { same: true };
  if (isAsSent(returned.target, unit)) return { same: true };
  const text = resolve(returned.target, unit);
  const sent = returned.fingerprints;
  if (isUntouched(returned.target, text, unit, sent?.target)) return { same: true };
  if (isCopy(returned, unit)) return { same: true };
  const sourceNow = fingerprint(unit.source);
  if (sent ? sent.source !== sourceNow : !saysSource(returned.source, unit))
    return conflict('source/changed', sent?.source ?? plain(returned.source), flat(unit.source));
  if (sent && sent.target !== fingerprint(unit.target))
    return conflict('target/changed', sent.target, unit.target ? flat(unit.target) : '');
  return isRefusal(text) ? conflict(text.kind, text.expected, text.actual) : { text };
}

/** Whether a text without elements is the one that stands there: most are. */
function isAsSent(target: readonly ReturnedPiece[], { target: now }: Unit): boolean {
  if (!now?.pieces.every((piece) => typeof piece === 'string')) return false;
  return (
    target.every((piece) => typeof piece === 'string') && target.join('') === now.pieces.join('')
  );
}

/** Whether a text is the one that stands there, or the one that was sent out. */
function isUntouched(
  target: readonly ReturnedPiece[],
  text: Content | Refusal,
  unit: Unit,
  sent: string | undefined,
): boolean {
  const now = unit.target ?? { pieces: [], elements: [] };
  if (plain(target).trim() === '' && !target.some((piece) => typeof piece !== 'string'))
    return true;
  if (isRefusal(text)) return false;
  return (
    spelled(text) === spelled(now) ||
    flat(text) === flat(now) ||
    (sent !== undefined && fingerprint(text) === sent)
  );
}

/** Whether a text is the source's, as tools give back what nobody translated; unless the file says that somebody did. */
function isCopy({ isTranslated, source, target }: ReturnedUnit, unit: Unit): boolean {
  const text = plain(target ?? []);
  return !isTranslated && (text === plain(source) || text === flat(unit.source));
}

function saysSource(source: readonly ReturnedPiece[], unit: Unit): boolean {
  const text = resolve(source, { ...unit, target: null });
  return (
    !isRefusal(text) && (flat(text) === flat(unit.source) || spelled(text) === spelled(unit.source))
  );
}

/** The text of pieces; of elements their ids. */
function plain(pieces: readonly ReturnedPiece[]): string {
  return pieces
    .map((piece) => (typeof piece === 'string' ? piece : `{${piece.id} ${piece.at}}`))
    .join('');
}
