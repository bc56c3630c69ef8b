import { changeOf } from '../model/change.ts';
import type { EnumEntry, Translation } from '../model/entry.ts';
import type { Html, Locale, Place } from '../model/text.ts';

/** An entry and one of its translations: what a check of the whole looks at. */
export interface Pair {
  entry: EnumEntry;
  locale: Locale;
  translation: Translation;
  tables: TranslatedTable[];
}

/** A table of an entry as a translation has it: its literals by type of column, and its texts column by column. */
export interface TranslatedTable {
  literals: Record<'name' | 'value', TranslatedLiteral[]>;
  /** The names of all its rows, those too that the translation lacks. */
  names: ReadonlySet<string>;
  texts: TranslatedText[][];
}

/** A literal of a row and what the translation has of it. */
export interface TranslatedLiteral {
  literal: string;
  printed: string;
  change: ReturnType<typeof changeOf>;
  at: Place;
  anchor: string;
}

/** A text of a row and its translation, with the English it was made from. */
export interface TranslatedText {
  source: Html | null;
  target: Html | null;
  /** Whether it has a space at an edge that the source lacks. */
  edge: boolean;
  at: Place;
  anchor: string;
}

/** Returns the pairs of an entry, one for each translation. */
export function toPairs(entry: EnumEntry): Pair[] {
  return Object.entries(entry.translations).map(([locale, translation]) => ({
    entry,
    locale,
    translation,
    tables: [tableIn(entry, locale)],
  }));
}

function tableIn({ members }: EnumEntry, locale: Locale): TranslatedTable {
  const literals = (key: 'name' | 'value') =>
    members.flatMap(({ targets, anchor, ...source }): TranslatedLiteral[] => {
      const target = targets[locale];
      if (!target) return [];
      const { [key]: published } = target.published;
      const literal = source[key] ?? '';
      const change = changeOf({ published, former: target.from[key] });
      const at = target.at[key] ?? target.at.name;
      return [{ literal, printed: published ?? literal, change, at, anchor }];
    });
  const texts = members.flatMap(({ targets, anchor, description }): TranslatedText[] => {
    const target = targets[locale];
    const at = target?.at.description;
    if (!target || !at) return [];
    const source = target.from.description ?? description;
    const edge = target.edges.includes('description');
    return [{ source, target: target.description, edge, at, anchor }];
  });
  const names = new Set(members.map(({ name }) => name));
  return { literals: { name: literals('name'), value: literals('value') }, names, texts: [texts] };
}
