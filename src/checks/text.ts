import { toText } from '../html/to-text.ts';
import type { Block, Role } from '../model/block.ts';
import type { MegaPage } from '../model/entry.ts';
import type { Finding } from '../model/finding.ts';
import type { Html, Locale } from '../model/text.ts';
import { type Pair, placeIn } from './pair.ts';

/** A translated text beside the English it was made from: what a check of prose looks at. */
export interface Text {
  role: Role | 'description';
  locale: Locale;
  source: Html;
  target: Html;
  /** Both without markup. */
  plain: { source: string; target: string };
  place: string;
  anchor: string | undefined;
}

/** A check of one text: pure, and it never throws. */
export type TextRule = (text: Text) => Finding[];

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

/** Returns the texts of a translated enum: its blocks, then its descriptions. */
export function toTexts(pair: Pair): Text[] {
  const { entry, locale, translation, rows } = pair;
  const descriptions = rows.flatMap(({ member, target }) => {
    const source = target.from.description ?? member.description;
    const at = target.at.description;
    if (!source || !target.description || !at) return [];
    return [
      {
        role: 'description' as const,
        locale,
        source,
        target: target.description,
        plain: { source: toText(source), target: toText(target.description) },
        place: placeIn(translation, at),
        anchor: member.anchor,
      },
    ];
  });
  // On a plain page notes were joined by order alone, and they are boilerplate that changes with the years.
  const plain = translation.format === 'plain';
  const blocks = plain ? entry.blocks.filter(({ role }) => role !== 'note') : entry.blocks;
  return [...blockTexts(blocks, locale, translation), ...descriptions];
}

/** Returns the texts of a mega page that belong to none of its enums, in one of its translations. */
export function toMegaTexts(page: MegaPage, locale: Locale): Text[] {
  const translation = page.translations[locale];
  return translation ? blockTexts(page.blocks, locale, translation) : [];
}

function blockTexts(blocks: readonly Block[], locale: Locale, file: { path: string }): Text[] {
  return blocks.flatMap((block) => {
    const source = block.from[locale] ?? block.text['en'];
    const target = block.text[locale];
    const at = block.at[locale];
    if (!prose.has(block.role) || !source || !target || !at) return [];
    return [
      {
        role: block.role,
        locale,
        source,
        target,
        plain: { source: toText(source), target: toText(target) },
        place: placeIn(file, at),
        anchor: undefined,
      },
    ];
  });
}

/** Makes the finding of a check about a text. */
export function about(
  { place, anchor }: Text,
  check: string,
  severity: Finding['severity'],
  expected: string,
  actual: string,
): Finding {
  const finding = { check, severity, place, expected, actual };
  return anchor === undefined ? finding : { ...finding, anchor };
}
