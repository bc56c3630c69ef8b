import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { llmsText } from '../../../src/exports/llms.ts';
import { entryMarkdown } from '../../../src/exports/markdown.ts';
import { describeLocale } from '../../../src/i18n/locale.ts';
import { tablesOf } from '../../../src/model/entry.ts';
import { random } from '../../support/random.ts';
import { type Cell, english, entryOf, plain } from '../checks/page.ts';
import { indexOf } from '../views/sample-entry.ts';

/** What a page may try to become in its Markdown twin: an image, a link, markup, a cell, a row, a block. */
const tricks = [
  '&#33;[x](http://e.com/a.png)',
  '\\![x](http://e.com/a.png)',
  '\\[x\\](evil.md)',
  '&lt;img src=x onerror=alert(1)&gt;',
  '&#60;script&#62;alert(1)&#60;/script&#62;',
  '\\<b>x\\</b>',
  'a\\|99\\|evil',
  'a&#124;99&#124;evil',
  '`a\\|b`',
  '``a ` b\\|c``',
  '\\- item',
  '\\# heading',
  '\\> quote',
  '1\\. one',
  '\\*\\*x\\*\\* \\_y\\_ \\~\\~z\\~\\~',
  '\\`code\\`',
  '&amp;#33;&amp;lt;b&amp;gt;',
  '&#10;&#10;# x&#10;',
  'x\\\\',
  '\\[^1\\]: note',
  '--- \\*\\*\\* \\=\\=\\=',
];

/** Every node of a twin, by type: how often it occurs; of links and HTML, what they are. */
function found(node: Nodes, counts: Record<string, number> = {}): Record<string, number> {
  // A page’s own links and marks may come and go.
  const isOwn =
    (node.type === 'link' && !node.url.includes('evil.md')) ||
    (node.type === 'html' && /^<\/?code>$/.test(node.value)) ||
    /^(?:text|inlineCode|strong|emphasis|delete)$/.test(node.type);
  const key = 'url' in node ? `${node.type} ${node.url}` : node.type;
  if (!isOwn) counts[key] = (counts[key] ?? 0) + 1;
  if ('children' in node) for (const child of node.children) found(child, counts);
  return counts;
}

test('300 hostile pages: in a twin what was one cell is one cell, and what was text is text', () => {
  const next = random(9);
  const text = () =>
    Array.from(
      { length: 1 + Math.floor(next() * 3) },
      () => tricks[Math.floor(next() * tricks.length)],
    ).join(next() < 0.5 ? ' ' : '');
  const parser = unified().use(remarkParse).use(remarkGfm);
  const harmless = { en: english({ rows: rows(() => 'a') }), de: plain({ rows: rows(() => 'b') }) };
  const usual = found(parser.parse(twin(harmless)));
  for (let i = 0; i < 300; i++) {
    const pages = {
      en: english({ summary: text(), rows: rows(text) }),
      de: plain({ title: `Farbe ${text()}`, summary: text(), rows: rows(text) }),
    };
    expect([i, found(parser.parse(twin(pages)))]).toEqual([i, usual]);
  }

  function rows(of: () => string): Cell[][] {
    return ['red', 'blue', 'green'].map((name, i) => [name, String(i), of()]);
  }
  function twin(pages: Record<string, string>): string {
    const entry = entryOf(pages);
    expect(tablesOf(entry)[0]?.rows).toHaveLength(3);
    return entryMarkdown(entry, 'de', indexOf([entry], []));
  }
});

test('300 hostile pages: in llms.txt each is one item with one link, to its twin', () => {
  const next = random(10);
  const trick = () => tricks[Math.floor(next() * tricks.length)] ?? '';
  const parser = unified().use(remarkParse).use(remarkGfm);
  for (let i = 0; i < 300; i++) {
    const summary = `${trick()} ${trick()}`;
    const pages = {
      en: english({ summary, rows: [['red', '0', trick()]] }),
      de: plain({ title: `Farbe ${trick()}`, summary, rows: [['red', '0', trick()]] }),
    };
    const entry = entryOf(pages);
    for (const locale of ['en', 'de']) {
      const text = llmsText(indexOf([entry], []), describeLocale(locale), []);
      const [listed] = parser.parse(text).children.filter(({ type }) => type === 'list');
      expect([i, listed && found(listed)]).toEqual([i, { list: 1, listItem: 2, paragraph: 2 }]);
      const hosts = listed && linksIn(listed).map((url) => new URL(url).host);
      expect(hosts).toEqual(['localhost:4321', 'localhost:4321']);
    }
  }
});

test('a folder whose name is Markdown is text in the credits', () => {
  const path = 'api-reference/beta/a](http://evil.com)![x](y)<b>/x.md';
  const entry = { ...entryOf({ en: english({ rows: [['red', '0', 'a']] }) }), path };
  const tree = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .parse(entryMarkdown(entry, 'en', indexOf([entry], [])));
  expect(found(tree)).not.toHaveProperty('html');
  expect(linksIn(tree).filter((url) => new URL(url).host === 'evil.com')).toEqual([]);
});

function linksIn(node: Nodes): string[] {
  const own = node.type === 'link' || node.type === 'image' ? [node.url] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(linksIn)] : own;
}
