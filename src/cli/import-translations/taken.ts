/** What was taken so far. */
export interface Taken {
  diff: string;
  /** What was not taken, and why. */
  lines: string[];
  conflicts: number;
  texts: number;
  pages: number;
  /** Files that could not be written. */
  failed: number;
}
