import { toLine } from '../html/to-text.ts';
import { isRestored } from '../model/change.ts';
import { printed } from '../model/diagnostic.ts';
import type { EnumEntry } from '../model/entry.ts';
import { upstream, type Origin as Whose } from '../model/origin.ts';
import type { Member } from '../model/table.ts';
import type { Locale } from '../model/text.ts';

/** Licence and origin of the facts and texts, in every export. */
export interface Origin {
  source: string;
  license: string;
  /** Present where a translation's literals were changed back. */
  changed?: 'literals restored';
}

/** `/api/v1/{id}.json` as product.md gives it, and more fields. */
export function enumJson(entry: EnumEntry, locales: readonly Locale[]) {
  const restored = Object.keys(entry.translations).some((locale) => isRestored(entry, locale));
  return {
    id: entry.id,
    name: entry.name,
    namespace: entry.namespace,
    version: entry.version,
    area: entry.area,
    summary: summaryOf(entry),
    members: entry.members.map(memberJson),
    translations: Object.fromEntries(
      locales
        .filter((locale) => locale !== 'en')
        .map((locale) => [locale, translationJson(entry, locale)]),
    ),
    findings: Object.fromEntries(
      Object.entries(entry.findings).map(([locale, findings]) => [
        locale,
        findings.map(({ check, severity, location, expected, actual, anchor }) => ({
          check,
          severity,
          place: printed(location),
          expected,
          actual,
          ...(anchor ? { anchor } : {}),
        })),
      ]),
    ),
    occurrence: entry.occurrence,
    definitions: entry.definitions,
    path: entry.path,
    ...origin(restored, entry.origin),
  };
}

/** Who wrote the reference, under which licence, and whether we changed it. */
export function origin(restored: boolean, of: Whose = upstream): Origin {
  return {
    source: of.sourceUrl ?? of.source,
    license: of.licenseUrl ?? of.license,
    ...(restored ? { changed: 'literals restored' as const } : {}),
  };
}

/** The summary by locale: the paragraphs before the members as plain text. */
export function summaryOf(entry: EnumEntry): Record<Locale, string> {
  const summary = new Map<Locale, string>();
  for (const block of entry.blocks) {
    if (block.after || block.role !== 'paragraph') continue;
    for (const [locale, html] of Object.entries(block.text)) {
      summary.set(locale, [summary.get(locale), toLine(html)].filter(Boolean).join('\n'));
    }
  }
  return Object.fromEntries(summary);
}

function memberJson(member: Member) {
  const description: Record<Locale, string> = {};
  const published: Record<Locale, { name?: string | undefined; value?: string | undefined }> = {};
  if (member.description !== null) description['en'] = toLine(member.description);
  for (const [locale, target] of Object.entries(member.targets)) {
    if (target.description !== null) description[locale] = toLine(target.description);
    if (Object.keys(target.published).length > 0) published[locale] = target.published;
  }
  return { name: member.name, value: member.value, anchor: member.anchor, description, published };
}

function translationJson(entry: EnumEntry, locale: Locale) {
  const translation = entry.translations[locale];
  if (!translation) return { state: 'missing' };
  const { state, kind, date, sourceCommit, author, alignment, format, path } = translation;
  return { state, kind, date, sourceCommit, author, alignment, format, path };
}
