import type { SearchRecord } from '../model/search-record.ts';
import { toIndexWords } from './fold.ts';
import { escapeName, memberLine, type NamesFile, usualAnchors } from './names-file.ts';
import { type PublishedFile, toColumn } from './published-file.ts';

/** Most rows in one part of the index; the parts beyond the first few are fetched at the first key press. */
export const rowsInPart = 8192;

/** Records in the order in which search counts them: by type name, then id, so that versions of a type stand together. */
export function unitOrder(records: readonly SearchRecord[]): SearchRecord[] {
  return [...records].sort(
    (a, b) => compare(a.enumName, b.enumName) || compare(a.enumId, b.enumId),
  );
}

/** Ordered records cut into parts of at most `limit` rows (an enum is never cut). */
export function toParts(ordered: readonly SearchRecord[], limit = rowsInPart): SearchRecord[][] {
  const parts: SearchRecord[][] = [];
  let room = 0;
  for (const record of ordered) {
    if (parts.length === 0 || record.members.length > room) {
      parts.push([]);
      room = limit;
    }
    parts.at(-1)?.push(record);
    room -= record.members.length;
  }
  return parts;
}

/** One part of the names tier. */
export function toNamesFile(part: readonly SearchRecord[]): NamesFile {
  const versions = distinct(part.map((record) => record.version));
  const areas = distinct(part.map((record) => record.area));
  let before = '';
  const lines = part.map((record) => {
    const line = memberLine(record.members);
    const same = line === before;
    before = line;
    return same ? '^' : line;
  });
  return {
    versions,
    areas,
    names: part.map((record) => escapeName(record.enumName)).join('\n'),
    version: part.map((record) => versions.indexOf(record.version)).join(' '),
    area: part.map((record) => areas.indexOf(record.area)).join(' '),
    flags: part.map((record) => (record.flags ? '1' : '0')).join(''),
    ids: part.map(idForm).join('\n'),
    members: lines.join('\n'),
    texts: part
      .flatMap(unitTexts)
      .map((texts) => (hasText(texts) ? '1' : '0'))
      .join(''),
    anchors: oddAnchors(part),
  };
}

/** Texts by locale of an enum's units: its summary, then each member's description. */
export function unitTexts(record: SearchRecord): Record<string, string>[] {
  return [record.summary, ...record.members.map((member) => member.description)];
}

/** Whether a unit has anything to search in any language. */
export function hasText(texts: Record<string, string>): boolean {
  return Object.values(texts).some((text) => toIndexWords(text) !== '');
}

/** What a translation printed for the literals of one part. */
export function toPublishedFile(part: readonly SearchRecord[], locale: string): PublishedFile {
  const members = part.flatMap((record) => record.members);
  return {
    names: toColumn(
      members.map((member) => member.name),
      members.map((member) => member.published[locale]?.name),
    ),
    values: toColumn(
      members.map((member) => member.value),
      members.map((member) => member.published[locale]?.value),
    ),
  };
}

function idForm({ enumId, version, area, enumName }: SearchRecord): string {
  const start = `${version}/`;
  const rest = enumId.startsWith(start) ? enumId.slice(start.length) : null;
  const lower = enumName.toLowerCase();
  if (rest === null) return `=${escapeName(enumId)}`;
  if (rest === `${area}-${lower}`) return '-';
  if (rest === `${area}/${lower}`) return '/';
  if (rest === lower) return '';
  return `=${escapeName(enumId)}`;
}

function oddAnchors(part: readonly SearchRecord[]): Record<string, string> {
  const odd: Record<string, string> = {};
  let row = 0;
  for (const { members } of part) {
    const usual = usualAnchors(members.map((member) => member.name));
    members.forEach((member, index) => {
      if (member.anchor !== usual[index]) odd[row + index] = member.anchor;
    });
    row += members.length;
  }
  return odd;
}

function distinct(items: readonly string[]): string[] {
  return [...new Set(items)].sort(compare);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
