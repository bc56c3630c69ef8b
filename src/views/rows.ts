import type { Translation } from '../model/entry.ts';
import type { LooseRow, Member } from '../model/table.ts';
import type { Html, Locale } from '../model/text.ts';
import { isUndocumented } from './undocumented.ts';

/** A member's row on a page. */
export interface Row {
  anchor: string;
  name: string;
  value: string | null;
  /** What the translation printed, where that differs. */
  publishedName: string | undefined;
  publishedValue: string | undefined;
  target: Html | undefined;
  source: Html | undefined;
  /** The English the row was translated from, where today's differs. */
  former:
    | {
        name?: string | undefined;
        value?: string | null | undefined;
        description?: Html | undefined;
      }
    | undefined;
  /** True where upstream says no more than "Not yet documented". */
  undocumented: boolean;
  /** True for `unknownFutureValue`, which is no real value. */
  sentinel: boolean;
}

/** Rows that the source does not have. */
export interface LooseView {
  /** Set where the translation's table could not be aligned and is shown whole. */
  reason: string | undefined;
  rows: LooseRow[];
  hasValues: boolean;
}

/** Returns a member's row in the language of the page's content. */
export function rowOf(member: Member, language: Locale, link: (html: Html) => Html): Row {
  const target = member.targets[language];
  const from = target?.from;
  return {
    anchor: member.anchor,
    name: member.name,
    value: member.value,
    publishedName: target?.published.name,
    publishedValue: target?.published.value,
    target: target?.description == null ? undefined : link(target.description),
    source: member.description === null ? undefined : link(member.description),
    former:
      from && Object.keys(from).length > 0
        ? {
            ...from,
            description: from.description === undefined ? undefined : link(from.description),
          }
        : undefined,
    undocumented: isUndocumented(member.description),
    sentinel: member.name.toLowerCase() === 'unknownfuturevalue',
  };
}

/** Returns the rows that only a translation has, or undefined where there are none. */
export function looseOf(
  translation: Translation,
  link: (html: Html) => Html,
): LooseView | undefined {
  if (translation.loose.length === 0) return undefined;
  const rows = translation.loose.map((row) => ({
    ...row,
    description: row.description === null ? null : link(row.description),
  }));
  return {
    reason: translation.alignment.by === 'none' ? translation.alignment.reason : undefined,
    rows,
    hasValues: rows.some(({ published }) => published.value !== null),
  };
}
