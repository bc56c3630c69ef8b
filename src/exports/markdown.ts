import {
  codeMarkdown,
  escapeMarkdown,
  inlineMarkdown,
  paragraphMarkdown,
} from '../html/to-markdown.ts';
import type { Block } from '../model/block.ts';
import { isRestored } from '../model/change.ts';
import type { EnumEntry } from '../model/entry.ts';
import type { Html, Locale } from '../model/text.ts';
import { absolute, dataAddress, enumAddress } from '../views/address.ts';
import { withLinks } from '../views/links.ts';
import type { SiteIndex } from '../views/site-index.ts';
import { officialPage } from '../views/upstream.ts';

/**
 * Returns an enum as Markdown for programs that read text: real names and values only, the locale's texts beside the
 * English. What a translation printed for a literal is nowhere in it, nor are rows that could not be matched.
 */
export function enumMarkdown(entry: EnumEntry, locale: Locale, index: SiteIndex): string {
  const translation = entry.translations[locale];
  const language = translation ? locale : 'en';
  const find = index.find(locale);
  const linked = (html: Html) =>
    withLinks(html, { locale, path: entry.path, find: absoluteOf(find) });
  const inline = (html: Html) => inlineMarkdown(linked(html));
  const paragraph = (html: Html) => paragraphMarkdown(linked(html));
  return [
    `# ${entry.name}`,
    facts(entry, locale),
    ...blocks(entry, language, false, paragraph),
    table(entry, language, inline),
    ...blocks(entry, language, true, paragraph),
    ...(translation?.alignment.by === 'none' || translation?.loose.length
      ? ['The translation has rows that could not be matched with the source; they are left out.']
      : []),
    credits(entry, locale),
    '',
  ].join('\n\n');
}

function facts(entry: EnumEntry, locale: Locale): string {
  const lines = [
    'enum',
    entry.namespace === null ? null : `namespace ${codeMarkdown(entry.namespace)}`,
    `version ${codeMarkdown(entry.version)}`,
    `[page](${absolute(enumAddress(locale, entry))})`,
    `[JSON](${absolute(dataAddress(entry))})`,
  ];
  return lines.filter((line) => line !== null).join(' · ');
}

/** The texts before or after the members; title and namespace are said already, other tables are left to the page. */
function blocks(
  entry: EnumEntry,
  language: Locale,
  after: boolean,
  markdown: (html: Html) => string,
): string[] {
  const said: ReadonlySet<Block['role']> = new Set(['title', 'namespace', 'include', 'table']);
  const own = entry.blocks.filter((block) => block.after === after && !said.has(block.role));
  return own.flatMap((block) => {
    const html = block.text[language] ?? block.text['en'];
    const text = html === undefined ? '' : markdown(html);
    if (text === '') return [];
    if (block.role === 'heading') return [`${'#'.repeat(Math.max(2, block.depth))} ${text}`];
    if (block.role === 'note') return [`> ${text}`];
    return [block.role === 'item' ? `- ${text}` : text];
  });
}

function table(entry: EnumEntry, language: Locale, markdown: (html: Html) => string): string {
  const bilingual = language !== 'en' && entry.hasDescriptions;
  const row = (cells: (string | false)[]) => `| ${cells.filter((c) => c !== false).join(' | ')} |`;
  const header = row([
    'Member',
    entry.hasValues && 'Value',
    entry.hasDescriptions && `Description (${language})`,
    bilingual && 'Description (en)',
  ]);
  const rows = entry.members.map((member) => {
    const own = member.targets[language]?.description ?? (bilingual ? null : member.description);
    return row([
      codeMarkdown(member.name),
      entry.hasValues && (member.value ? codeMarkdown(member.value) : ''),
      entry.hasDescriptions && (own ? markdown(own) : ''),
      bilingual && (member.description ? markdown(member.description) : ''),
    ]);
  });
  return [header, header.replace(/[^|]+/g, ' --- '), ...rows].join('\n');
}

function credits(entry: EnumEntry, locale: Locale): string {
  const { source, license, licenseUrl } = entry.origin;
  const changed = isRestored(entry, locale) ? ' Changed: literals restored.' : '';
  return `Source: [${entry.path}](${officialPage(locale, entry.path)}), ${escapeMarkdown(source)}, ${licenseUrl ? `[${license}](${licenseUrl})` : escapeMarkdown(license)}.${changed}`;
}

function absoluteOf(find: ReturnType<SiteIndex['find']>): ReturnType<SiteIndex['find']> {
  return (path, fragment) => {
    const found = find(path, fragment);
    return found === undefined ? undefined : absolute(found);
  };
}
