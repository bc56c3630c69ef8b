import { hrefsIn, mapLinks } from '../../html/links.ts';
import { isUnsupported } from '../../html/unsupported.ts';
import type { Cell, Column } from '../../model/table.ts';
import type { Html, Locale } from '../../model/text.ts';
import type { TypeLink } from '../entry/connections.ts';

/** A literal's cell: what is real, and what the translation printed where that differs. */
export interface LiteralView {
  type: 'literal';
  key: string;
  literal: string;
  published: string | undefined;
  /** Whether it is a collection of what the literal names. */
  collection: boolean;
  /** Where it leads. */
  address: string | undefined;
  /** The rows of the type that it names, where they are shown in place. */
  unfolded: TypeLink['rows'] | undefined;
  /** The cell as a text, where it says more than the literal. */
  words: { target: Html | undefined; source: Html } | undefined;
  /** Whether what was printed is another row's literal: a reader would take one for the other. */
  collides: boolean;
}

/** A text's cell, in the reader's language and in English. */
export interface ProseView {
  type: 'prose';
  key: string;
  target: Html | undefined;
  source: Html | undefined;
  /** Whether it says that there are no permissions to ask for, which the interface says in its own words. */
  unsupported?: true;
}

/** The English that a cell was translated from, where today's differs. */
export type FormerView = { type: 'literal'; text: string } | { type: 'prose'; html: Html };

/** How a page's links become addresses of this site. */
export interface Links {
  link: (html: Html) => Html;
  /** Undefined where it may lead nowhere. */
  address: (href: string) => string | undefined;
  /** Where the type of a row leads. */
  type?: (name: string, href: string | undefined) => TypeLink | undefined;
}

/** Leaves links as the page has them, for what is read elsewhere. */
export const unlinked: Links = { link: (html) => html, address: () => undefined };

/**
 * Returns a cell in a language.
 *
 * @param column that it stands in
 * @param literals of its column: what was printed may be one of them
 */
export function cellView(
  cell: Cell,
  { key, type: columnType }: Column,
  literals: ReadonlySet<string> | undefined,
  language: Locale,
  { link, address, type }: Links,
): LiteralView | ProseView {
  const linked = (html: Html | null | undefined) => (html == null ? undefined : link(html));
  const text = cell.targets[language]?.text;
  const target = linked(text && columnType === 'link' ? leadingAs(text, cell.source) : text);
  if (cell.type === 'prose') {
    const view: ProseView = { type: 'prose', key, target, source: linked(cell.source) };
    return columnType === 'permissions' && isUnsupported(cell.source)
      ? { ...view, unsupported: true }
      : view;
  }
  const { literal, collection = false, href, source } = cell;
  const { published } = cell.targets[language] ?? {};
  const typed = key === 'type' ? type?.(literal, href) : undefined;
  return {
    type: 'literal',
    key,
    literal,
    published,
    collides: published !== undefined && (literals?.has(published) ?? false),
    collection,
    address: (href === undefined ? undefined : address(href)) ?? typed?.address,
    unfolded: typed?.rows,
    words: source === undefined ? undefined : { target, source: link(source) },
  };
}

/** A translated label that leads where the source's does. */
function leadingAs(text: Html, source: Html | null | undefined): Html {
  const [href, another] = source ? hrefsIn(source) : [];
  const isOther = href !== undefined && another === undefined && hrefsIn(text)[0] !== href;
  return isOther ? mapLinks(text, () => href) : text;
}

/** Returns the English that a cell was translated from, where today's differs. */
export function formerView(cell: Cell, language: Locale, { link }: Links): FormerView[] {
  if (cell.type === 'literal') {
    const { former } = cell.targets[language] ?? {};
    return former == null ? [] : [{ type: 'literal', text: former }];
  }
  const { former } = cell.targets[language] ?? {};
  return former === undefined ? [] : [{ type: 'prose', html: link(former) }];
}
