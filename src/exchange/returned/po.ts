import { po as gettext } from 'gettext-parser';
import { lineStartsOf, placeOf } from '../../ingest/read/line-starts.ts';
import type { Place } from '../../model/text.ts';
import { ofNote } from '../units/fingerprints.ts';
import type { Reading, ReturnedUnit, Unreadable } from './returned.ts';

/** Reads a gettext PO file. */
export function readPo(text: string): Reading {
  let parsed: ReturnType<typeof gettext.parse>;
  try {
    parsed = gettext.parse(text, { validation: true });
  } catch (cause) {
    return { unreadable: unreadable(cause instanceof Error ? cause.message : String(cause)) };
  }
  const locale = tagOf(parsed.headers['Language'] ?? '');
  const places = placesIn(text);
  const entries = Object.values(parsed.translations).flatMap((context) => Object.values(context));
  const units = entries.flatMap(({ msgctxt, msgid, msgstr, comments }): ReturnedUnit[] => {
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
  return { units };
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

function unreadable(message: string): Unreadable {
  const line = Number(/at line (\d+)/.exec(message)?.[1] ?? 1);
  const actual = message.replace(/^Error parsing PO data: /, '').replace(/ at line \d+\..*$/s, '');
  const remedy = 'Check the file with `msgfmt -c`, or export it again from the tool that made it.';
  return { at: [line, 1], expected: 'a PO file', actual, remedy };
}
