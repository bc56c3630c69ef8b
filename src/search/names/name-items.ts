import type { NameShape } from '../text/name-shape.ts';

/** An entry as the matcher holds it. */
export interface EntryItem {
  /** `beta/intune-onboarding-vpptokensyncstatus`. */
  id: string;
  kind: string;
  name: string;
  namespace: string;
  version: string;
  area: string;
  flags: boolean;
  /** Number of its unit; its rows have those that follow. */
  unit: number;
  /** Positions in `rows` of those of its rows that are loaded. */
  rows: number[];
  /** Last part of its address, letters and digits alone. */
  stem: string;
  /** Words of its namespace, area, version and kind. */
  place: string[];
  shape: NameItem;
  keywords: { item: KeywordItem; anchor: string }[];
  /** Whether it has a text in any language. */
  hasText: boolean;
}

/** A row of one of an entry's tables. */
export interface RowItem {
  entry: number;
  unit: number;
  table: string;
  name: string;
  value: string | null;
  anchor: string;
  /** The value as values are compared. */
  canonical: string | null;
  shape: NameItem;
  hasText: boolean;
}

/** A distinct name with everything that bears it: positions in `entries` or in `rows`. */
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

/** A distinct literal that leads to entries beside their names; its bearers are positions in `entries`. */
export interface KeywordItem extends NameItem {
  /** What it is: `request`, `permission`. */
  of: string;
}
