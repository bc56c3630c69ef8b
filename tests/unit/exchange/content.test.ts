import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unflattened } from '../../../src/exchange/apply/unflatten.ts';
import { flat, type Piece, spelled, tidied } from '../../../src/exchange/content/content.ts';
import { toContent } from '../../../src/exchange/content/to-content.ts';
import { unfit } from '../../../src/exchange/content/to-line.ts';
import { toMarkdown } from '../../../src/exchange/content/to-markdown.ts';

const definitions = new Map([['REF', '[ref]: https://example.org']]);
const read = (raw: string) => toContent(raw, definitions) ?? { pieces: [], elements: [] };

test.each([
  ['**Note:** a', ['bold **…**']],
  ['a `code` b', ['code `code`']],
  ['[la **x**](u "t")', ['link […](u "t")', 'bold **…**']],
  ['see [ref]', ['link […][ref]']],
  [
    'https://example.org/a and me@example.org',
    ['address https://example.org/a', 'address me@example.org'],
  ],
  ['lighterRed {id} %s', ['identifier lighterRed', 'placeholder {id}', 'placeholder %s']],
  ['<b>x</b> <br> <i>y', ['bold <b>…</b>', 'html <br>', 'html <i>']],
  ['a\\_b &lt;c&gt; \\| d', ['identifier a_b']],
  ['![alt](x.png)', ['image ![…](x.png)']],
])('what of %j a translator may not change', (raw, expected) => {
  const { elements } = read(raw);
  const shown = elements.map(
    ({ kind, open, close }) => `${kind} ${open}${close === null ? '' : `…${close}`}`,
  );
  expect(shown).toEqual(expected);
});

test.each([
  ['a\\_b &lt;c&gt;', 'a_b <c>'],
  ['two\nlines', 'two lines'],
  ['a  \nb', 'a<br>b'],
  ['C\\#', 'C#'],
  ['x&#10;y', 'x\ny'],
])('the text of %j is %j', (raw, text) => {
  expect(flat(read(raw))).toBe(text);
});

const source = read('**b** `co|de` https://example.org/c [l](u) x');
const marks = source.pieces.filter((piece) => typeof piece !== 'string' && piece.at === 'alone');
const nasty = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.stringMatching(/^[\\|<>`*_[\]()~#&;!\n:/.@a1 -]{0,14}$/),
  fc.constantFrom(
    '漢字',
    'عربي',
    '😀',
    '\\',
    '|',
    'https://a.b',
    'www.x.y',
    'a@b.c',
    '1. x',
    '- x',
  ),
  fc.constantFrom(
    '&amp;',
    '&#10;',
    '</span>',
    '<b>',
    '~~a~~',
    '![x](y)',
    '[x]: y',
    '<!-- -->',
    '---',
  ),
);
/** Two code spans side by side are the one thing that Markdown can't say. */
const apart = (pieces: Piece[]) =>
  pieces
    .filter((piece) => piece !== '')
    .flatMap((piece, i, all) =>
      typeof piece !== 'string' && typeof all[i - 1] === 'object' ? ['漢', piece] : [piece],
    );
const contents = fc
  .array(fc.oneof(nasty, nasty, fc.constantFrom(...marks)), { maxLength: 6 })
  .map((pieces) =>
    pieces.map((piece) =>
      typeof piece === 'string' ? piece.replace(unfit, '').replace(/\r\n?/g, '\n') : piece,
    ),
  )
  .map((pieces) => ({ pieces: tidied(apart(pieces)), elements: source.elements }));

test('whatever a translator writes is written so that it reads back, in one line, and never ends its cell or its span', () => {
  fc.assert(
    fc.property(contents, fc.boolean(), fc.boolean(), (content, inCell, startsBlock) => {
      const markdown = toMarkdown(content, { inCell, startsBlock, definitions });
      expect(markdown).not.toBeNull();
      expect(markdown).not.toMatch(/[\r\n]|<\/?span/i);
      if (inCell) expect(markdown?.replace(/\\./g, '')).not.toContain('|');
      const raw = inCell ? markdown?.replaceAll('\\|', '|') : markdown;
      expect(spelled(read(raw ?? ''))).toBe(spelled(content));
    }),
    { numRuns: 1500 },
  );
});

test('a text that was made flat for tools without inline elements is the same again', () => {
  fc.assert(
    fc.property(contents, (content) => {
      const pieces = unflattened(flat(content), content.elements);
      expect(flat({ ...content, pieces })).toBe(flat(content));
    }),
  );
  const linked = read('a [b] [c `d`](u) [e](v) **f** **g**');
  const pieces = unflattened(flat(linked), linked.elements);
  expect(spelled({ ...linked, pieces })).toBe(spelled(linked));
});

test('bold text that marks would not make bold is written with tags', () => {
  const note = read('**Note:** text');
  const pieces: Piece[] = [{ n: 1, at: 'open' }, '注意：', { n: 1, at: 'close' }, '文'];
  const content = { ...note, pieces };
  expect(toMarkdown(content, { inCell: false, startsBlock: true, definitions })).toBe(
    '<strong>注意：</strong>文',
  );
});

test('a text too long for the parser is not taken apart', () => {
  expect(toContent(`${'*'.repeat(30_000)}a`)).toBeNull();
});
