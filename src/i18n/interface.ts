import type { Locale } from '../model/text.ts';
import type { Strings } from './en/interface.ts';
import { languageOf } from './index.ts';

/** The strings of one interface language. */
export interface Interface {
  /** Language the strings are in: the `lang` of the interface. */
  tag: Locale;
  t: Strings;
}

/**
 * Returns the interface for a locale: its own strings, else those of a locale with the same
 * language and script (`pt-PT` reads pt-BR's), else English.
 */
export function interfaceOf(locale: Locale): Interface {
  const { tag, strings } = languageOf(locale);
  return { tag, t: strings.interface };
}

/** Returns the strings of the interface for a locale, English where it has none. */
export function strings(tag: Locale): Strings {
  return interfaceOf(tag).t;
}

/** The words of a kind of table. */
export interface TableWords {
  heading: string;
  /** Name of the table, for screen readers. */
  label: (name: string) => string;
  /** What stands for a summary where the source has none: names of rows, and how many more there are. */
  about?: (name: string, rows: readonly string[], more: number) => string;
  count: (n: number) => string;
  /** By the columns' keys. */
  columns: Partial<Record<string, string>>;
}

/** Returns the words of a kind of table by its id; those of any table where it has none of its own. */
export function tableWords({ tables }: Strings, kind: string): TableWords {
  const words: Partial<Record<string, TableWords>> = tables;
  return words[kind] ?? tables.rows;
}

/** Returns the word for a kind of page by its id. */
export function kindLabel({ kinds }: Strings, kind: string): string {
  const words: Partial<Record<string, { label: string }>> = kinds;
  return words[kind]?.label ?? kind;
}
