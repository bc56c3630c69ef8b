import { po as gettext } from 'gettext-parser';
import { lineStartsOf, placeOf } from '../../ingest/read/line-starts.ts';
import type { Place } from '../../model/text.ts';
import { ofNote } from '../units/fingerprints.ts';
import type { Reading, ReturnedUnit, Unreadable } from './returned.ts';

/** Characters after which a part of a file ends: the parser takes some hundred bytes for each character of one. */
const partLength = 20_000;

/** Reads a gettext PO file. */
export function readPo(text: string): Reading {
  const places = placesIn(text);
  const units: ReturnedUnit[] = [];
  let locale: string | null = null;
  let start = 0;
  let header = '';
  while (start < text.length || start === 0) {
    const end = endOfPart(text, start);
    let parsed: Parsed;
    try {
      parsed = parse(header + text.slice(start, end));
    } catch (cause) {
      const linesAbove = linesIn(text.slice(0, start)) - linesIn(header);
      return {
        unreadable: unreadable(cause instanceof Error ? cause.message : String(cause), linesAbove),
      };
    }
    if (start === 0) {
      locale = tagOf(parsed.headers?.['Language'] ?? '');
      // It says how many forms a plural has, in every part.
      if (parsed.headers?.['Plural-Forms']) header = text.slice(0, endOfPart(text, 0, 0));
    }
    units.push(...unitsIn(parsed, locale, places));
    start = end || 1;
  }
  return { units };
}

type Parsed = ReturnType<typeof gettext.parse>;

/** The parser takes names of what every object has, such as `constructor`, for entries that were there before. */
function parse(part: string): Parsed {
  try {
    return gettext.parse(part, { validation: true });
  } catch (cause) {
    const [, name = ''] =
      /^Duplicate msgid error: entry "(\w+)"/.exec(cause instanceof Error ? cause.message : '') ??
      [];
    if (name in {}) return gettext.parse(part);
    throw cause;
  }
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}

/** The end of the entry in which a part is long enough: entries are parted by empty lines, which no text has in it. */
function endOfPart(text: string, start: number, length = partLength): number {
  const emptyLine = /\n\r?\n/g;
  emptyLine.lastIndex = start + length;
  return emptyLine.exec(text) ? emptyLine.lastIndex : text.length;
}

function unitsIn(
  { translations }: Parsed,
  locale: string | null,
  places: ReadonlyMap<string, Place>,
): ReturnedUnit[] {
  const entries = Object.values(translations).flatMap((context) => Object.values(context));
  return entries.flatMap(({ msgctxt, msgid, msgstr, comments }): ReturnedUnit[] => {
    if (msgid === '') return [];
    const references = (comments?.reference ?? '').split(/\s+/);
    const ids = [msgctxt ?? '', ...references].filter((id) => id !== '');
    const target = msgstr[0] ?? '';
    return [
      {
        ids,
        sourceLocale: null,
        locale,
        source: [msgid],
        target: target === '' ? null : [target],
        fingerprints: ofNote(comments?.extracted ?? ''),
        isTranslated: !/\bfuzzy\b/.test(comments?.flag ?? ''),
        at: ids.map((id) => places.get(id)).find((place) => place) ?? [1, 1],
      },
    ];
  });
}

/** Places of the first mention of each context and reference. */
function placesIn(text: string): Map<string, Place> {
  const lineStarts = lineStartsOf(text);
  const places = new Map<string, Place>();
  for (const match of text.matchAll(/^(?:msgctxt (?:""\r?\n)?"|#: )([\w.:-]+)/gm)) {
    const id = match[1] ?? '';
    if (!places.has(id)) places.set(id, placeOf(match.index, lineStarts));
  }
  return places;
}

/** A language as gettext names it, as a BCP 47 tag: `zh_CN` → `zh-CN`, `sr@latin` → `sr-Latn`. */
function tagOf(language: string): string | null {
  const [name = '', modifier] = language.trim().split('@');
  const [tag = '', region] = name.split('.')[0]?.split(/[_-](?=[A-Za-z]{2}$|\d{3}$)/) ?? [];
  const script = { latin: 'Latn', cyrillic: 'Cyrl' }[modifier?.toLowerCase() ?? ''];
  const parts = [tag.replaceAll('_', '-'), script, region].filter(Boolean);
  return parts.length > 0 ? parts.join('-') : null;
}

function unreadable(message: string, linesAbove: number): Unreadable {
  const line = linesAbove + Number(/at line (\d+)/.exec(message)?.[1] ?? 1);
  const actual = message.replace(/^Error parsing PO data: /, '').replace(/ at line \d+\..*$/s, '');
  const remedy = 'Check the file with `msgfmt -c`, or export it again from the tool that made it.';
  return { at: [line, 1], expected: 'a PO file', actual, remedy };
}
