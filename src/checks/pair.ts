import type { EnumEntry, Translation } from '../model/entry.ts';
import type { Finding } from '../model/finding.ts';
import type { Member, MemberTarget } from '../model/table.ts';
import type { Locale, Place } from '../model/text.ts';

/** An enum and one of its translations: what a check of the whole looks at. */
export interface Pair {
  entry: EnumEntry;
  locale: Locale;
  translation: Translation;
  /** Members that the translation has, with their translation. */
  rows: { member: Member; target: MemberTarget }[];
}

/** A check of an enum and its translation: pure, and it never throws. */
export type PairRule = (pair: Pair) => Finding[];

/** Returns the pairs of an entry, one a translation. */
export function toPairs(entry: EnumEntry): Pair[] {
  return Object.entries(entry.translations).map(([locale, translation]) => ({
    entry,
    locale,
    translation,
    rows: entry.members.flatMap((member) => {
      const target = member.targets[locale];
      return target ? [{ member, target }] : [];
    }),
  }));
}

/** Returns a place of a translation's file as a finding gives it: `zh-CN/…/x.md:12:3`. */
export function placeIn({ path }: Pick<Translation, 'path'>, [line, column]: Place): string {
  return `${path}:${line}:${column}`;
}
