import { escapeMarkdown } from '../html/to-markdown.ts';
import { strings } from '../i18n/interface.ts';
import type { LocaleInfo } from '../i18n/locale.ts';
import { kinds } from '../kinds/index.ts';
import type { EntryRecord } from '../model/entry-record.ts';
import type { Locale } from '../model/text.ts';
import { absolute, at, markdownAddress, pageAddress, slugOf } from '../views/address.ts';
import type { SiteIndex } from '../views/site/site-index.ts';
import { origin } from './origin.ts';

/** A part of a locale's list: the entries of a kind in a version. */
export interface LlmsSection {
  /** `Enums of beta`. */
  title: string;
  /** Address of the file that holds it alone, below the locale's home. */
  path: string;
  entries: readonly EntryRecord[];
}

/** Entries of the longest section that stands in a locale's list itself. */
const most = 1000;

/** Returns the parts of each locale's list, versions in their order, kinds in theirs; none is empty. */
export function llmsSections({ versions, uses }: SiteIndex): LlmsSection[] {
  return versions.flatMap(({ version, areas }) =>
    kinds.flatMap(({ id, plural }) => {
      const listed = areas.flatMap((area) => area.entries);
      const all = listed.flatMap((entry) => [entry, ...uses.own(entry)]);
      const entries = all.filter(({ kind }) => kind === id);
      const title = `${plural.charAt(0).toUpperCase()}${plural.slice(1)} of ${version}`;
      return entries.length > 0 ? [{ title, path: `llms/${version}-${plural}.txt`, entries }] : [];
    }),
  );
}

/**
 * Returns a locale's list of entries for language models, in the form of https://llmstxt.org: a link to each Markdown
 * twin, with the first sentence about it, and to each section alone; a section of very many entries is only linked.
 */
export function llmsText(
  index: SiteIndex,
  { tag }: LocaleInfo,
  locales: readonly LocaleInfo[],
): string {
  const lines = head(tag);
  for (const { title, path, entries } of llmsSections(index)) {
    lines.push('', `## ${title}`, '');
    lines.push(`- [This section alone](${absolute(pageAddress(tag, path))})`);
    if (entries.length <= most) lines.push(...entries.map((entry) => itemOf(entry, tag)));
  }
  lines.push('', '## Optional', '', ...data());
  for (const other of locales) {
    if (other.tag === tag) continue;
    const address = absolute(pageAddress(other.tag, 'llms.txt'));
    lines.push(`- [This list in ${other.tag}](${address}): ${slugOf(other.tag)}`);
  }
  return `${lines.join('\n')}\n`;
}

/** Returns a section of a locale's list, to be read without the others. */
export function llmsSectionText({ title, entries }: LlmsSection, { tag }: LocaleInfo): string {
  const items = entries.map((entry) => itemOf(entry, tag));
  return `${[...head(tag), '', `## ${title}`, '', ...items].join('\n')}\n`;
}

function head(tag: Locale): string[] {
  const { source, license } = origin(false);
  const beside = tag === 'en' ? '' : ', beside its English source';
  return [
    '# Interlinear',
    '',
    `> API reference in ${tag}${beside}: enums, types and methods. Names and values are always the real ones of the source, whatever a translation printed.`,
    '',
    `Source: ${source}, ${license}. Changed: literals restored.`,
  ];
}

/** Returns the list of the lists: what a program finds that knows only the site's address. */
export function llmsLanguages(locales: readonly LocaleInfo[]): string {
  const lists = locales.map(
    ({ tag, label }) =>
      `- [${escapeMarkdown(label)}](${absolute(pageAddress(tag, 'llms.txt'))}): every page in ${tag}${tag === 'en' ? '' : ', beside its English source'}`,
  );
  return `${[
    '# Interlinear',
    '',
    `> ${strings('en').site.description}`,
    '',
    '## Languages',
    '',
    ...lists,
    '',
    '## Optional',
    '',
    ...data(),
  ].join('\n')}\n`;
}

function data(): string[] {
  return [
    `- [Every page as data](${absolute(at('api/v1/index.json'))}): JSON`,
    `- [Every member](${absolute(at('api/v1/members.jsonl'))}): JSON Lines, one a member`,
    `- [Every property](${absolute(at('api/v1/properties.jsonl'))}): JSON Lines, one a property`,
    `- [What has which enum](${absolute(at('api/v1/uses.json'))}): JSON`,
  ];
}

function itemOf(entry: EntryRecord, locale: string): string {
  const about = escapeMarkdown(entry.about[locale] ?? entry.about['en'] ?? '');
  const [table] = entry.tables;
  const count = table ? `${table.rows} ${table.kind}` : entry.kind;
  return `- [${escapeMarkdown(entry.name)}](${absolute(markdownAddress(locale, entry))}): ${about ? `${about} ` : ''}(${count})`;
}
