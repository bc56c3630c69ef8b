import type { Change } from '../../model/history.ts';

/** A piece of what is said of a change: a real literal, what a translation printed for one, or a sign between them. */
export interface ChangePart {
  as: 'literal' | 'printed' | 'sign';
  text: string;
}

/** Returns what a change is about, after the word for it: `failed = 3`, `failed ≠ 未能`. */
export function changeParts(change: Change): ChangePart[] {
  switch (change.what) {
    case 'entry-added':
    case 'entry-removed':
    case 'entry-reworded':
      return [];
    case 'row-added':
    case 'row-removed':
      return [
        literal(change.row),
        ...change.literals.flatMap((text) => [sign(' = '), literal(text)]),
      ];
    case 'row-reworded':
      return [literal(change.row)];
    case 'literal-changed':
      return [
        literal(change.row),
        sign(' = '),
        literal(change.to ?? '–'),
        sign(' ← '),
        literal(change.from ?? '–'),
      ];
    case 'literal-damaged':
    case 'literal-restored':
      return [literal(change.literal), sign(' ≠ '), { as: 'printed', text: change.printed }];
  }
}

function literal(text: string): ChangePart {
  return { as: 'literal', text };
}

function sign(text: string): ChangePart {
  return { as: 'sign', text };
}
