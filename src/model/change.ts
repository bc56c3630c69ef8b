import type { EnumEntry } from './entry.ts';
import type { Locale } from './text.ts';

/** What a translation prints for a literal, and the English that was translated, both only where they differ from it. */
export interface PrintedLiteral {
  published?: string | undefined;
  former?: string | null | undefined;
}

/**
 * What became of a literal in a translation: `changed` is damage; `behind` is what the English said when it was
 * translated. Every list, figure and finding asks here.
 */
export function changeOf({ published, former }: PrintedLiteral): 'same' | 'changed' | 'behind' {
  if (published === undefined) return 'same';
  return published === former ? 'behind' : 'changed';
}

/** How many of an entry's literals a translation has, and how many of them it changed; of one column where given. */
export function literalsIn(
  { members }: EnumEntry,
  locale: Locale,
  column?: 'name' | 'value',
): { total: number; changed: number } {
  const columns = column ? [column] : (['name', 'value'] as const);
  const literals = members.flatMap(({ targets }) => {
    const target = targets[locale];
    if (!target) return [];
    return columns.flatMap((key) =>
      target.at[key]
        ? [changeOf({ published: target.published[key], former: target.from[key] })]
        : [],
    );
  });
  return {
    total: literals.length,
    changed: literals.filter((change) => change === 'changed').length,
  };
}

/** How many literals of an entry a translation changed: those of its rows, and its name in the heading. */
export function damageOf(entry: EnumEntry, locale: Locale): number {
  const heading = entry.translations[locale]?.publishedTitle === undefined ? 0 : 1;
  return heading + literalsIn(entry, locale).changed;
}

/** Whether any literal of an entry was put right in a language, be it damage or only behind. */
export function isRestored(entry: EnumEntry, locale: Locale): boolean {
  return (
    entry.translations[locale]?.publishedTitle !== undefined ||
    entry.members.some(({ targets }) => Object.keys(targets[locale]?.published ?? {}).length > 0)
  );
}
