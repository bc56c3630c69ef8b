import { expect, test } from 'vitest';
import { toText } from '../../src/html/to-text.ts';
import type { JoinedPath } from '../../src/ingest/join/join-path.ts';
import { blocksOf, type Entry, entry as entrySchema, listing } from '../../src/model/entry.ts';
import { markup } from '../support/markup.ts';
import { rowsOf, type ShortTarget, unmatchedOf } from '../support/rows.ts';
import { describeShared } from '../support/shared.ts';
import { readTruth } from '../support/truth.ts';
import { joinShared, textOf } from './reference.ts';

describeShared('corpus', 'reading the corpus', () => {
  const { paths, joined, entries } = joinShared('corpus');

  test('every enum of the truth has its names, values, order and namespace', () => {
    const truth = readTruth();
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    const wrong = truth.filter((real) => {
      const entry = byId.get(real.id);
      const members = entry && rowsOf(entry).map(({ name, value }) => ({ name, value }));
      return (
        entry?.name !== real.enum ||
        entry.namespace !== real.namespace ||
        entry.version !== real.version ||
        JSON.stringify(members) !==
          JSON.stringify(real.members.map(({ name, value }) => ({ name, value })))
      );
    });
    expect(wrong.map((real) => real.id)).toEqual([]);
    expect(entries).toHaveLength(1046);
    expect(truth).toHaveLength(1046);
  });

  test.each([
    ['zh-CN', 1243, 619, 22],
    ['pt-BR', 1697, 1029, 50],
  ])(
    '%s prints %i names and %i values that are not real, and %i headings',
    (locale, names, values, titles) => {
      const published = entries.flatMap((entry) =>
        rowsOf(entry).map(({ targets }) => targets[locale]?.published ?? {}),
      );
      expect(published.filter((p) => p['name'] !== undefined)).toHaveLength(names);
      expect(published.filter((p) => p['value'] !== undefined)).toHaveLength(values);
      const titled = entries.filter((e) => e.translations[locale]?.publishedTitle !== undefined);
      expect(titled).toHaveLength(titles);
    },
  );

  test('no page is left out or refused', () => {
    expect(joined.flatMap((path) => path.skipped)).toEqual([]);
    expect(joined.flatMap((path) => path.problems)).toEqual([]);
  });

  test('entries and listings are as their schemas say', () => {
    for (const entry of entries) expect(entrySchema.parse(entry)).toEqual(entry);
    for (const path of joined) if (path.listing) listing.parse(path.listing);
  });

  test.each(['zh-CN', 'pt-BR'])('no half of a segment of %s is lost', (locale) => {
    const lost: string[] = [];
    let halves = 0;
    joined.forEach((path, index) => {
      const file = paths[index]?.files.find((f) => f.locale === locale);
      if (!file) return;
      const texts = textsOf(path, locale);
      for (const half of halvesOf(textOf(file.bytes))) {
        halves += 1;
        if (!texts.includes(half)) lost.push(`${file.path}: ${half}`);
      }
    });
    expect(lost).toEqual([]);
    expect(halves).toBeGreaterThan(33_000);
  });
});

const none: ShortTarget = { published: {}, description: null, former: {} };

/** All text that an entry has of a translation and its English, between marks that no page has. */
function textsOf({ entries, listing }: JoinedPath, locale: string): string {
  const html = [...(listing?.blocks ?? []), ...entries.flatMap(blocksOf)].flatMap((block) => [
    block.text[locale],
    block.from[locale] ?? block.text['en'],
  ]);
  const rows = entries.flatMap((entry) => rowTexts(entry, locale));
  return [...html.map((text) => toText(text)), ...rows].join('\0').replace(/\s+/g, ' ');
}

function rowTexts(entry: Entry, locale: string): string[] {
  const joined = rowsOf(entry).flatMap(({ name, value, description, targets }) => {
    const { published, former, description: translated } = targets[locale] ?? none;
    return [
      published['name'] ?? name,
      published['value'] ?? value,
      toText(translated),
      former['name'] ?? name,
      former['value'] ?? value,
      textOfHtml(former['description'] ?? description),
    ];
  });
  const unmatched = unmatchedOf(entry, locale).flatMap(({ printed, from }) =>
    [printed, from ?? {}].flatMap((texts) => [
      texts['name'],
      texts['value'],
      textOfHtml(texts['description']),
    ]),
  );
  return [...joined, ...unmatched].map((text) => text ?? '');
}

/** The text of a cell that a test keeps as a string. */
function textOfHtml(html: string | null | undefined): string {
  return toText(markup(html ?? ''));
}

/** The text of each half of a page's segments, table headers excepted, by its spans alone. */
function halvesOf(raw: string): string[] {
  const body = raw.replace(/^.*\r?\n(?=\|[ \t]*:?-)/gm, '');
  return [...body.matchAll(/<span data-(?:ttu|stu)-id="[^"]*">([\s\S]*?)<\/span>/g)]
    .map(([, half]) => asRead(half ?? ''))
    .filter((half) => half !== '');
}

/** Markdown as it reads: written for what the corpus has. */
function asRead(markdown: string): string {
  return markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/`([^`]*)`/g, '$1')
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/\\([\\|*_<>[\]])/g, '$1')
    .replace(/&nbsp;/g, '\u00a0')
    .replace(/&gt;/g, '>')
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}
