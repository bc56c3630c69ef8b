import { toText } from '../html/to-text.ts';
import { blocksOf, type Entry } from '../model/entry.ts';
import type { Locale } from '../model/text.ts';
import { wordPattern } from './word-pattern.ts';

/** How a locale words a heading: `{} enum type` in English is `{} 枚举类型`, `{}` the type's name. */
export type Templates = ReadonlyMap<string, string>;

/** Undamaged headings that must be worded alike before another one may be. */
const fewest = 3;
const hole = '{}';

/**
 * Returns how each locale words each English heading, told from the headings that kept their type's name, be it in other
 * case: those are put right, and must not tell more after that than before.
 */
export function headingTemplates(entries: readonly Entry[]): Map<Locale, Templates> {
  const counts = new Map<Locale, Map<string, Map<string, number>>>();
  for (const entry of entries) {
    for (const locale of Object.keys(entry.translations)) {
      const headings = headingsOf(entry, locale);
      if (!headings) continue;
      const source = toTemplate(headings.source, entry.name);
      const target = toTemplate(headings.target, entry.name);
      if (!source || !target) continue;
      const sources = counts.get(locale) ?? new Map<string, Map<string, number>>();
      const targets = sources.get(source) ?? new Map<string, number>();
      counts.set(locale, sources.set(source, targets.set(target, (targets.get(target) ?? 0) + 1)));
    }
  }
  return new Map([...counts].map(([locale, sources]) => [locale, commonest(sources)]));
}

/** Returns an enum's heading as its translation should have it, or null where no other heading says how. */
export function headingBy(
  templates: Templates | undefined,
  source: string,
  name: string,
): string | null {
  const template = templates?.get(toTemplate(source, name) ?? '');
  return template?.replace(hole, () => name) ?? null;
}

/** The English heading that a translation has, and the translation, as plain text. */
export function headingsOf(entry: Entry, locale: Locale) {
  const title = blocksOf(entry).find(({ role }) => role === 'title');
  const source = title?.from[locale] ?? title?.text['en'];
  const target = title?.text[locale];
  return source && target ? { source: toText(source), target: toText(target) } : null;
}

function toTemplate(heading: string, name: string): string | null {
  const pieces = heading.split(wordPattern(name));
  return pieces.length === 2 && !heading.includes(hole) ? pieces.join(hole) : null;
}

function commonest(sources: Map<string, Map<string, number>>): Templates {
  const templates = new Map<string, string>();
  for (const [source, targets] of sources) {
    const [best] = [...targets].sort(([, a], [, b]) => b - a);
    if (best && best[1] >= fewest) templates.set(source, best[0]);
  }
  return templates;
}
