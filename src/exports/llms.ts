import { escapeMarkdown } from '../html/to-markdown.ts';
import { strings } from '../i18n/interface.ts';
import type { LocaleInfo } from '../i18n/locale.ts';
import type { EntryRecord } from '../model/entry-record.ts';
import { absolute, at, markdownAddress, pageAddress, slugOf } from '../views/address.ts';
import type { SiteIndex } from '../views/site-index.ts';
import { origin } from './origin.ts';

/**
 * Returns a locale's list of entries for language models, in the form of https://llmstxt.org: a link to each Markdown
 * twin, with the first sentence about it.
 */
export function llmsText(
  index: SiteIndex,
  locale: LocaleInfo,
  locales: readonly LocaleInfo[],
): string {
  const { source, license } = origin(false);
  const lines = [
    '# Interlinear',
    '',
    `> API enum reference in ${locale.tag}, beside its English source. Names and values are always the real ones of the source, whatever a translation printed.`,
    '',
    `Source: ${source}, ${license}. Changed: literals restored.`,
  ];
  for (const { version, areas } of index.versions) {
    lines.push('', `## Enums of ${version}`, '');
    for (const { entries } of areas)
      for (const entry of entries) lines.push(itemOf(entry, locale.tag));
  }
  lines.push('', '## Optional', '', ...data());
  for (const other of locales) {
    if (other.tag === locale.tag) continue;
    const address = absolute(pageAddress(other.tag, 'llms.txt'));
    lines.push(`- [This list in ${other.tag}](${address}): ${slugOf(other.tag)}`);
  }
  return `${lines.join('\n')}\n`;
}

/** Returns the list of the lists: what a program finds that knows only the site's address. */
export function llmsLanguages(locales: readonly LocaleInfo[]): string {
  const lists = locales.map(
    ({ tag, label }) =>
      `- [${escapeMarkdown(label)}](${absolute(pageAddress(tag, 'llms.txt'))}): every enum in ${tag}${tag === 'en' ? '' : ', beside its English source'}`,
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
    `- [Every enum as data](${absolute(at('api/v1/index.json'))}): JSON`,
    `- [Every member](${absolute(at('api/v1/members.jsonl'))}): JSON Lines, one a member`,
  ];
}

function itemOf(entry: EntryRecord, locale: string): string {
  const about = escapeMarkdown(entry.about[locale] ?? entry.about['en'] ?? '');
  const [table] = entry.tables;
  const count = table ? `${table.rows} ${table.kind}` : entry.kind;
  return `- [${escapeMarkdown(entry.name)}](${absolute(markdownAddress(locale, entry))}): ${about ? `${about} ` : ''}(${count})`;
}
