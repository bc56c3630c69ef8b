import type { Health } from './browse.ts';

/** A picture of every enum as a square: one SVG path a kind of health. */
export interface Squares {
  width: number;
  height: number;
  paths: { health: Health; d: string; count: number }[];
}

const cell = 8;
const most = 1600;

/**
 * Returns a picture of every enum's health, a square an enum in the order of the lists. Beyond
 * `most` enums a square stands for several, and shows the worst of them.
 */
export function squares(map: readonly Health[]): Squares {
  const columns = Math.min(64, Math.max(24, Math.ceil(Math.sqrt(map.length * 4))));
  const each = Math.max(1, Math.ceil(map.length / most));
  const shown = Array.from({ length: Math.ceil(map.length / each) }, (_, i) =>
    worst(map.slice(i * each, (i + 1) * each)),
  );
  const kinds: Health[] = ['ok', 'hot', 'no'];
  return {
    width: Math.min(columns, Math.max(shown.length, 1)) * cell,
    height: Math.max(1, Math.ceil(shown.length / columns)) * cell,
    paths: kinds.map((health) => ({
      health,
      count: map.filter((other) => other === health).length,
      d: shown.map((other, i) => (other === health ? square(i, columns) : '')).join(''),
    })),
  };
}

function square(i: number, columns: number): string {
  return `M${(i % columns) * cell} ${Math.floor(i / columns) * cell}h6v6h-6z`;
}

function worst(healths: readonly Health[]): Health {
  if (healths.includes('hot')) return 'hot';
  return healths.includes('no') ? 'no' : 'ok';
}
