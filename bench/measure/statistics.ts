/** The middle of some measurements and how far they lie apart. */
export interface Spread {
  median: number;
  min: number;
  max: number;
}

/** Returns the spread of at least one number. */
export function spread(numbers: readonly number[]): Spread {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (index: number) => sorted[index] ?? Number.NaN;
  const half = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? at(half) : (at(half - 1) + at(half)) / 2;
  return { median, min: at(0), max: at(sorted.length - 1) };
}

/** Returns the spread of `ours / theirs`, each pair measured in the same round: drift of the machine cancels out. */
export function pairedRatio(ours: readonly number[], theirs: readonly number[]): Spread {
  return spread(
    ours.flatMap((own, round) => {
      const other = theirs[round];
      return other === undefined ? [] : [own / other];
    }),
  );
}

/** Returns slope and intercept of the line of least squares through points. */
export function fitLine(points: readonly [x: number, y: number][]): {
  slope: number;
  intercept: number;
} {
  const mean = (of: (point: [number, number]) => number) =>
    points.reduce((sum, point) => sum + of([...point]), 0) / points.length;
  const x = mean(([x]) => x);
  const y = mean(([, y]) => y);
  const slope = mean(([px, py]) => (px - x) * (py - y)) / mean(([px]) => (px - x) ** 2);
  return { slope, intercept: y - slope * x };
}
