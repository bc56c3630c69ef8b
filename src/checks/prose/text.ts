import { toText } from '../../html/to-text.ts';
import type { Block, Role } from '../../model/block.ts';
import { blocksOf, type Listing } from '../../model/entry.ts';
import type { Html, Locale, Place } from '../../model/text.ts';
import type { TranslatedEntry } from '../translated-entry.ts';

/** A translated text beside the English it was made from: what a check of prose looks at. */
export interface Text {
  role: Role | 'cell';
  locale: Locale;
  source: Html;
  target: Html;
  /** Both without markup. */
  plain: { source: string; target: string };
  /** Its file, and where it starts there. */
  path: string;
  at: Place;
  anchor: string | undefined;
  /** Words that no translation may change, besides those that look like identifiers. */
  names: readonly string[];
}

/** Roles that hold prose; the rest is markup, code or transclusion. */
const prose: ReadonlySet<Role> = new Set([
  'title',
  'namespace',
  'note',
  'heading',
  'paragraph',
  'item',
  'table',
]);

/** Returns the texts of a translated entry: its blocks, then those of its tables. */
export function toTexts(
  { entry, locale, translation, tables }: TranslatedEntry,
  names: readonly string[] = [],
): Text[] {
  const { path } = translation;
  const cells = tables
    .flatMap(({ texts }) => texts.flat())
    .flatMap(({ source, target, at, anchor }) =>
      source && target
        ? [toPlain({ role: 'cell', locale, source, target, path, at, anchor, names })]
        : [],
    );
  const blocks = blocksOf(entry);
  const notes = blocks.filter(({ role }) => role === 'note');
  // On a plain page notes are joined by their order alone, which is right where no language has more of them.
  const joined =
    translation.format === 'sxs' || notes.every(({ text }) => text['en'] && text[locale]);
  const compared = joined ? blocks : blocks.filter(({ role }) => role !== 'note');
  return [...blockTexts(compared, locale, path, names), ...cells];
}

/** Returns the texts of a listing that belong to none of its entries, in one of its translations. */
export function toListingTexts(
  page: Listing,
  locale: Locale,
  names: readonly string[] = [],
): Text[] {
  const translation = page.translations[locale];
  return translation ? blockTexts(page.blocks, locale, translation.path, names) : [];
}

function blockTexts(
  blocks: readonly Block[],
  locale: Locale,
  path: string,
  names: readonly string[],
): Text[] {
  return blocks.flatMap(({ role, text, from, at: places }) => {
    const source = from[locale] ?? text['en'];
    const { [locale]: target } = text;
    const { [locale]: at } = places;
    if (!prose.has(role) || !source || !target || !at) return [];
    return [toPlain({ role, locale, source, target, path, at, anchor: undefined, names })];
  });
}

function toPlain(text: Omit<Text, 'plain'>): Text {
  return { ...text, plain: { source: toText(text.source), target: toText(text.target) } };
}
