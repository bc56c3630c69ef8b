import { describe, expect, test } from 'vitest';
import { toText } from '../../../src/html/to-text.ts';
import { joinPath } from '../../../src/ingest/join/join-path.ts';
import { blocksOf, tablesOf } from '../../../src/model/entry.ts';
import type { Cell } from '../../../src/model/table.ts';
import type { Html } from '../../../src/model/text.ts';
import { type Desk, desk } from './desk.ts';
import { english, path, plain, sideBySide } from './pages.ts';

/** What a returned text tries to be more than text with; markup that its own source has, it may have. */
const payloads = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[a](javascript:alert(1))',
  '![a](x.png)',
  '<javascript:alert(1)>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  'a | b |\n|evil|9|c|',
  '\n\n# evil enum type\n\n|Member|Value|\n|:---|:---|\n|evil|1|',
  '\n---\ntitle: evil\n---\n',
  '# evil',
  'evil\n===',
  '> [!NOTE]\n> evil',
  '```\nevil\n```',
  '<!-- evil -->',
  '--><u>evil</u><!--',
  '<br>evil<br/>',
  '</span></span><span data-ttu-id="a1-1">evil</span>',
  '<span class="sxs-lookup"><span data-stu-id="a1-105">evil</span></span>',
  '<a name="members"></a>evil',
  '[evil]: evil.md',
  '[!INCLUDE [evil](../../evil.md)]',
  '- evil\n- evil',
  '1. evil',
  '$\\{evil\\} \\| \\',
  '*evil* __evil__ ~~evil~~ `evil`',
];
const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const target = `zh-CN/${path}`;
const formats = { plain, 'side by side': sideBySide, 'a new page': null } as const;

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A page as it is read: what it is made of, and its texts with their tags. */
function readingOf(one: Desk) {
  const files = ['en', 'zh-CN'].map((locale) => {
    const bytes = new TextEncoder().encode(one.read(`${locale}/${path}`));
    return { locale, path, bytes };
  });
  const { entries } = joinPath({ path, files });
  const page = one.read(target);
  const texts = entries.flatMap((entry) => [
    ...blocksOf(entry).flatMap(({ text }) => text['zh-CN'] ?? []),
    ...tablesOf(entry).flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(textIn))),
  ]);
  return {
    entries: entries.map((entry) => ({
      name: entry.name,
      blocks: blocksOf(entry).map(({ role, at }) => [role, Object.keys(at)]),
      rows: tablesOf(entry).flatMap(({ rows }) => rows.map(({ anchor }) => anchor)),
    })),
    front: /^---\n[\s\S]*?\n---\n/.exec(page)?.[0],
    lines: page.split('\n').length,
    tags: texts.map((html) => html.match(/<[^>]*>/g) ?? []),
    words: texts.map((html) => squeezed(toText(html))),
  };
}

function textIn(cell: Cell): Html[] {
  const text = cell.type === 'prose' ? cell.targets['zh-CN']?.text : null;
  return text ? [text] : [];
}

/** Adds something to every text that a translator may edit, and takes it. */
function add(files: Record<string, string>, said: string): Desk {
  const one = desk(files);
  const edited = one
    .send()
    .replace(
      /(<trans-unit (?![^>]*translate="no").*?<source>)(.*?)(<\/source>)<target[^>]*?(?:\/>|>(.*?)<\/target>)/g,
      (_, start: string, source: string, end: string, now = source) =>
        `${start}${source}${end}<target state="translated">${now} ${xml(said)}</target>`,
    );
  expect(one.take(edited)).toMatchObject({ status: 0 });
  return one;
}

describe.each(Object.entries(formats))('%s', (_, text) => {
  const files = { [`en/${path}`]: english, ...(text ? { [target]: text } : {}) };

  test.each(payloads)('%j is text, and nothing else', (payload) => {
    const { words: harmless, ...page } = readingOf(add(files, 'harmless'));
    const { words, ...same } = readingOf(add(files, payload));
    expect(same).toEqual(page);
    expect(harmless.join()).toContain('harmless');
    expect(words).toEqual(
      harmless.map((said) => squeezed(said.replace('harmless', () => payload))),
    );
  });
});
