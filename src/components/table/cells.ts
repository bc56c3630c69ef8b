import {
  breakable,
  breakableNames,
  element,
  joinHtml,
  lineBreak,
  noHtml,
  withBreaks,
} from '../../html/compose.ts';
import { escapeText } from '../../html/escape.ts';
import type { Html, Locale } from '../../model/text.ts';
import type { TypeLink } from '../../views/entry/connections.ts';
import type { TextAttributes } from '../../views/languages/language-attributes.ts';
import type { LiteralView, ProseView } from '../../views/table/cell-view.ts';

/* What stands in a table's cells. Functions, not components: a site has hundreds of thousands of cells. */

/** What all cells of a table have in common. */
export interface CellWords {
  /** Language of the page's content. */
  language: Locale;
  /** How English is marked. */
  english: TextAttributes;
  /** Language of the interface, where it is not the page's. */
  ui: string | undefined;
  /** Words for screen readers before what was printed. */
  printedAs: string;
  /** Follows a type: a collection of it. */
  collection: string;
  /** Stands where there are no permissions to ask for. */
  unsupported: string;
  /** How many rows are shown in place. */
  rowCount: (n: number) => string;
}

/**
 * Returns what stands in a literal's cell.
 * @param mark what another version says of the row
 */
export function literalCell(cell: LiteralView, words: CellWords, mark?: string): Html {
  const { published, collection, unfolded, words: text } = cell;
  const { language, ui } = words;
  const pieces = [literalHtml(cell)];
  if (collection) pieces.push(space, small(words.collection, { lang: ui }));
  if (published !== undefined) {
    const spoken = escapeText(`${words.printedAs} `);
    const collides = cell.collides ? 'collides' : undefined;
    pieces.push(
      element('span', { class: 'visually-hidden', lang: ui }, spoken),
      element(
        's',
        { 'data-published': '', class: collides, lang: language },
        escapeText(published),
      ),
    );
  }
  if (text) pieces.push(element('small', {}, bothLanguages(text, words)));
  if (unfolded && unfolded.length > 0) pieces.push(foldedRows(unfolded, words));
  if (mark) pieces.push(small(mark, { class: 'difference', lang: ui }));
  return joinHtml(pieces, '');
}

const space = escapeText(' ');
const name = { lang: 'en', translate: 'no' };

function literalHtml({ key, literal, address }: LiteralView): Html {
  if (literal === '') return noHtml;
  const broken = key === 'permissions' ? breakableNames(literal) : breakable(literal);
  const code = element('code', { 'data-literal': key, ...name }, broken);
  return address === undefined ? code : element('a', { href: address }, code);
}

function small(text: string, attributes: Record<string, string | undefined>): Html {
  return element('small', attributes, escapeText(text));
}

/** The rows of a row's type, such as the members of an enum, folded. */
function foldedRows(rows: NonNullable<TypeLink['rows']>, { ui, rowCount }: CellWords): Html {
  const items = rows.map(({ name, value, address }) => {
    const link = element('a', { href: address }, element('code', {}, breakable(name)));
    return element('li', {}, joinHtml([link, value === null ? noHtml : small(value, {})], ' '));
  });
  const summary = element('summary', { lang: ui }, escapeText(rowCount(rows.length)));
  const list = element('ul', name, joinHtml(items, ''));
  return element('details', { class: 'unfolded' }, joinHtml([summary, list], ''));
}

/** A cell among the columns of literals that has a text: a label, a link, or that there are no permissions to ask for. */
export function labelCell(text: ProseView, words: CellWords, heads: boolean): Html {
  const said = text.unsupported
    ? element('span', { lang: words.ui }, escapeText(words.unsupported))
    : bothLanguages(text, words);
  return heads
    ? element('th', { class: 'label', scope: 'row' }, said)
    : element('td', { class: 'label' }, said);
}

/** Letters that a name may have to be whole in a narrow column. */
const longest = 20;

/** A text above its English; what is the same in both stands once, as the text that it is. */
export function bothLanguages(
  { target, source }: Pick<ProseView, 'target' | 'source'>,
  { language, english }: Pick<CellWords, 'language' | 'english'>,
): Html {
  const differs = target !== undefined && target !== source;
  const attributes = { class: differs ? 'second' : undefined, ...english };
  return joinHtml(
    [
      differs ? element('span', { lang: language }, withBreaks(target, longest)) : noHtml,
      differs ? lineBreak : noHtml,
      source === undefined ? noHtml : element('span', attributes, withBreaks(source, longest)),
    ],
    '',
  );
}
