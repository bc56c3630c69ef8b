/**
 * One part of the names tier as it travels: columns of the enums of that part, in the order of `unitOrder`.
 * Text is sorted and column-wise so that gzip finds what repeats.
 */
export interface NamesFile {
  versions: string[];
  areas: string[];
  /** Type names, one a line. */
  names: string;
  /** Position in `versions` of each enum, separated by spaces. */
  version: string;
  /** Position in `areas` of each enum, separated by spaces. */
  area: string;
  /** `1` for an enum of flags, else `0`, one character an enum. */
  flags: string;
  /** How each id is made from area and name, one a line: `-`, `/`, nothing, or the rest of the id itself after `=`. */
  ids: string;
  /** Members, one line an enum; `^` where they are those of the enum before. See `memberLine`. */
  members: string;
  /** `1` for each unit that has a text in any language, else `0`; an enum is a unit, followed by its members. */
  texts: string;
  /** Anchors that do not follow from the member's name, by row. */
  anchors: Record<string, string>;
}

const special = /[\\\t\n\r ^!=]/g;

/** Text without the characters that the lists of a names file use as marks; an empty text is written too. */
export function escapeName(text: string, marks = special): string {
  if (text === '') return '\\00';
  return text.replace(marks, (mark) => `\\${mark.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

/** The text that `escapeName` was given. */
export function unescapeName(text: string): string {
  if (text === '\\00') return '';
  return text.includes('\\')
    ? text.replace(/\\([0-9a-f]{2})/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;
}

/** The value that a member is taken to have when its line gives none: one more than the one before, from 0. */
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
 * Members as `name`, `name=value` or `name!` (no value), separated by spaces.
 * A bare name has `nextValue`; a line that starts with `!` is of an enum without values.
 */
export function memberLine(members: readonly Named[]): string {
  if (members.every((member) => member.value === null)) {
    return `!${members.map((member) => escapeName(member.name)).join(' ')}`;
  }
  let expected: string | null = '0';
  return members
    .map(({ name, value }) => {
      const mark: string = value === expected ? '' : value === null ? '!' : `=${escapeName(value)}`;
      expected = nextValue(value);
      return escapeName(name) + mark;
    })
    .join(' ');
}

/** The members that `memberLine` was given. */
export function readMemberLine(line: string): Named[] {
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

/** Anchors of an enum's rows as the pages give them: `member.{name}`, a repeated name gets `.2`. */
export function usualAnchors(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count > 1 ? `member.${name}.${count}` : `member.${name}`;
  });
}
