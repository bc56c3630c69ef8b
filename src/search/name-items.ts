import type { NameShape } from './name-parts.ts';

/** A type as the matcher holds it. */
export interface TypeItem {
  name: string;
  /** `beta/intune-onboarding-vpptokensyncstatus`. */
  id: string;
  version: string;
  area: string;
  flags: boolean;
  /** Number of its first row; its rows follow one another. */
  first: number;
  rows: number;
  /** Number of its unit; those of its members follow. */
  unit: number;
}

/** A member's row. */
export interface RowItem {
  type: number;
  name: string;
  value: string | null;
  anchor: string;
}

/** A distinct name with everything that bears it: positions in `types` or in `rows`. */
export interface NameItem extends NameShape {
  bearers: number[];
}

/** A text that a translation printed instead of one literal. */
export interface PublishedItem extends NameShape {
  of: 'name' | 'value';
  locale: string;
  literal: string;
  bearers: number[];
}
