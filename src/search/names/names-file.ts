import { escapeName, unescapeName } from './escape-name.ts';
import type { PublishedFile } from './published-file.ts';

/**
 * Names as they travel: columns of the entries in the order of `unitOrder`, their rows below them.
 * Text is sorted and column-wise so that gzip finds what repeats.
 */
export interface NamesFile {
  kinds: string[];
  /** Kinds of tables, each with the word that its rows' anchors begin with: `members member`. */
  tables: string[];
  namespaces: string[];
  versions: string[];
  areas: string[];
  /** Entries' names, one a line. */
  names: string;
  /** Position of each entry in `kinds`, `namespaces` (one more; 0 is none), `versions` and `areas`, as numbers of `varints`. */
  kind: string;
  namespace: string;
  version: string;
  area: string;
  /** `1` for an entry of flags, else `0`, one character per entry. */
  flags: string;
  /** How each id is made from area and name, one a line: `-`, `/`, nothing, or the rest of the id itself after `=`. */
  ids: string;
  /** Rows, one line per entry; `^` where they are those of the entry before. See `rowLine`. */
  rows: string;
  /** Tables of each entry's rows, one line per entry: table and number of rows in turn; empty where all are of the first table. */
  tablesOfRows: string;
  /** `1` for each unit that has a text in any language, else `0`: an entry, then its rows. */
  texts: string;
  /** Anchors that do not follow from the row's name, by position among the file's rows. */
  anchors: Record<string, string>;
  /** Number of each entry's unit, as steps; where rows are left out, their places in the entry, one line per entry. */
  units: string;
  places?: string;
  /** What keywords are, each with the anchor of where they stand: `request `, `permission permission.application`. */
  keywordKinds: string[];
  /** Keywords of each entry, one line per entry. See `keywordLine`. */
  keywords: string;
  /** What each translation printed for these rows. */
  published: Record<string, PublishedFile>;
}

/** The value that a row is taken to have when its line gives none: one more than the one before, from 0. */
export function nextValue(before: string | null): string | null {
  if (before === null) return null;
  const next = Number(before) + 1;
  return Number.isSafeInteger(next) && String(next - 1) === before ? String(next) : null;
}

interface Named {
  name: string;
  value: string | null;
}

/**
 * Rows as `name`, `name=value` or `name!` (no value), separated by spaces.
 * A bare name has `nextValue`; a line that starts with `!` is of an entry without values.
 */
export function rowLine(rows: readonly Named[]): string {
  if (rows.every((row) => row.value === null)) {
    return `!${rows.map((row) => escapeName(row.name)).join(' ')}`;
  }
  let expected: string | null = '0';
  return rows
    .map(({ name, value }) => {
      const mark: string = value === expected ? '' : value === null ? '!' : `=${escapeName(value)}`;
      expected = nextValue(value);
      return escapeName(name) + mark;
    })
    .join(' ');
}

/** The rows that `rowLine` was given. */
export function readRowLine(line: string): Named[] {
  if (line === '' || line === '!') return [];
  if (line.startsWith('!')) {
    return line
      .slice(1)
      .split(' ')
      .map((name) => ({ name: unescapeName(name), value: null }));
  }
  let expected: string | null = '0';
  return line.split(' ').map((token) => {
    const equals = token.indexOf('=');
    let value = expected;
    let name = token;
    if (token.endsWith('!')) [name, value] = [token.slice(0, -1), null];
    else if (equals >= 0)
      [name, value] = [token.slice(0, equals), unescapeName(token.slice(equals + 1))];
    expected = nextValue(value);
    return { name: unescapeName(name), value };
  });
}

/** Anchors of an entry's rows as the pages give them: `{word}.{name}`, a repeated one gets `.2`. */
export function usualAnchors(rows: readonly { word: string; name: string }[]): string[] {
  if (new Set(rows.map(({ name }) => name)).size === rows.length)
    return rows.map(({ word, name }) => `${word}.${name}`);
  const seen = new Map<string, number>();
  return rows.map(({ word, name }) => {
    const anchor = `${word}.${name}`;
    const count = (seen.get(anchor) ?? 0) + 1;
    seen.set(anchor, count);
    return count > 1 ? `${anchor}.${count}` : anchor;
  });
}
