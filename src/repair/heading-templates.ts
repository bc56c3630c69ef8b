import { toText } from '../html/to-text.ts';
import type { PathFiles } from '../ingest/join/join-path.ts';
import { blocksOf, type Entry } from '../model/entry.ts';
import type { Locale } from '../model/text.ts';
import { wordPattern } from './word-pattern.ts';

/** A heading around its type's name: `['', ' 枚举类型']`. */
export type Template = readonly [before: string, after: string];

/** How a locale words an English heading: `{} enum type`, `{}` the type's name. */
export interface Wording {
  /** Those that several undamaged headings have, the longest first. */
  templates: readonly Template[];
  /** Words that stand around a name in any heading that kept it, in lower case: they are no part of a name. */
  words: ReadonlySet<string>;
}
export type Templates = ReadonlyMap<string, Wording>;

/** Undamaged headings that must be worded alike before another one may be told by them. */
const fewest = 3;
const hole = '{}';

/** A type and that it is a collection, in a segment of a side-by-side page: the translation and its English. */
const collection =
  /<span data-ttu-id="[^"<>]*">([^<>|]*)<\/span><span class="sxs-lookup"><span data-stu-id="[^"<>]*">\s*(([\w.]+) +collection|Collection ?\(([\w.]+)\))\s*<\/span>/gi;

/** What a path has that tells how its languages word headings. */
export interface Told {
  entries: readonly Entry[];
  files: PathFiles['files'];
}

/**
 * Finds how each locale words each English heading, and a type that is a collection, told from those that kept their
 * type's name, be it in other case: those are put right, and must not tell more after that than before.
 */
export class Headings {
  readonly #counts = new Map<Locale, Map<string, Map<string, number>>>();

  /** Counts what one path tells. */
  add({ entries, files }: Told): void {
    const decoder = new TextDecoder();
    for (const entry of entries)
      for (const locale of Object.keys(entry.translations)) {
        const headings = headingsOf(entry, locale);
        if (headings) this.#count(locale, entry.name, headings.source, headings.target);
      }
    for (const { locale, bytes } of files)
      if (locale !== 'en')
        for (const [, target = '', source = '', name, inner] of decoder
          .decode(bytes)
          .matchAll(collection))
          this.#count(locale, name ?? inner ?? '', source.replace(/\s+/g, ' '), target.trim());
  }

  /** How each locale words them, as far as was told. */
  templates(): Map<Locale, Templates> {
    return new Map(
      [...this.#counts].map(([locale, sources]) => [
        locale,
        new Map([...sources].map(([source, targets]) => [source, toWording(targets)])),
      ]),
    );
  }

  #count(locale: Locale, name: string, english: string, translated: string): void {
    const source = toTemplate(english, name);
    const target = toTemplate(translated, name);
    if (!source || !target) return;
    const sources = this.#counts.get(locale) ?? new Map<string, Map<string, number>>();
    const targets = sources.get(source) ?? new Map<string, number>();
    targets.set(target, (targets.get(target) ?? 0) + 1);
    this.#counts.set(locale, sources.set(source, targets));
  }
}

/** Returns how each locale words the headings of paths. */
export function headingTemplates(paths: Iterable<Told>): Map<Locale, Templates> {
  const headings = new Headings();
  for (const path of paths) headings.add(path);
  return headings.templates();
}

/** Returns how a locale words the heading of a type, undefined where no other heading says it. */
export function wordingOf(
  templates: Templates | undefined,
  source: string,
  name: string,
): Wording | undefined {
  return templates?.get(toTemplate(source, name) ?? '');
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

function toWording(counts: ReadonlyMap<string, number>): Wording {
  const templates = [...counts]
    .filter(([template, count]) => count >= fewest && template.trim() !== hole)
    .map(([template]): Template => {
      const [before = '', after = ''] = template.split(hole);
      return [before, after];
    })
    .sort((a, b) => b.join('').length - a.join('').length);
  const words = [...counts.keys()].flatMap((template) =>
    template.replace(hole, ' ').toLowerCase().split(/\s+/).filter(tells),
  );
  return { templates, words: new Set(words) };
}

/** Whether a word is more than a particle: `de` stands in names too. */
function tells(word: string): boolean {
  return word.length >= (isUnspaced(word) ? 2 : 3);
}

/** Whether a word is of a script that puts no spaces between words. */
export function isUnspaced(word: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word);
}
