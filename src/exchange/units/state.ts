import type { PageUnits, Unit } from './unit.ts';

/** How far a unit's translation is. */
export type State = 'missing' | 'machine' | 'human' | 'final';

/** Returns how far a unit is: a literal stays as it is; of prose the page says who translated it. */
export function stateOf(unit: Unit, page: Pick<PageUnits, 'translatedBy'>): State {
  if (unit.locked === 'literal') return 'final';
  if (!unit.target || unit.target.pieces.length === 0) return 'missing';
  return page.translatedBy?.toUpperCase() === 'HT' ? 'human' : 'machine';
}
