import { toLine } from '../html/to-text.ts';
import type { EnumEntry } from '../model/entry.ts';
import type { SearchRecord } from '../model/search-record.ts';
import type { Member } from '../model/table.ts';
import type { Html } from '../model/text.ts';
import { areFlags } from './flags.ts';

type Texts = Record<string, string>;

/** What search knows of each enum, from its entry: real literals, plain texts, and what translations printed. */
export function searchRecords(entries: readonly EnumEntry[]): SearchRecord[] {
  return entries.map((entry) => ({
    enumId: entry.id,
    enumName: entry.name,
    version: entry.version,
    area: entry.area,
    flags: areFlags(entry.members),
    members: entry.members.map(toMember),
    summary: summaryOf(entry),
  }));
}

function toMember({
  name,
  value,
  anchor,
  description,
  targets,
}: Member): SearchRecord['members'][number] {
  const texts: Texts = {};
  const published: SearchRecord['members'][number]['published'] = {};
  if (description !== null) addText(texts, 'en', description);
  for (const [locale, target] of Object.entries(targets)) {
    if (target.description !== null) addText(texts, locale, target.description);
    const { name: printedName, value: printedValue } = target.published;
    if (printedName === undefined && printedValue === undefined) continue;
    published[locale] = {
      ...(printedName !== undefined && { name: printedName }),
      ...(printedValue !== undefined && { value: printedValue }),
    };
  }
  return { name, value, anchor, description: texts, published };
}

/** Paragraphs before the members. */
function summaryOf(entry: EnumEntry): Texts {
  const summary: Texts = {};
  for (const block of entry.blocks) {
    if (block.after || block.role !== 'paragraph') continue;
    for (const [locale, html] of Object.entries(block.text)) addText(summary, locale, html);
  }
  return summary;
}

function addText(texts: Texts, locale: string, html: Html): void {
  const text = toLine(html);
  if (text !== '') texts[locale] = texts[locale] === undefined ? text : `${texts[locale]} ${text}`;
}
