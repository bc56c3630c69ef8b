import type { SearchKeyword } from '../../model/search-record.ts';
import { loose } from '../text/fold.ts';
import { fromSteps, readNumbers } from '../text/varints.ts';

import { unescapeName } from './escape-name.ts';
import { readKeywordLine } from './keyword-line.ts';

import type { EntryItem } from './name-items.ts';
import type { NamesFile } from './names-file.ts';

/** The entries of a file of names, in its order, without their rows. */
export function readEntries(
  file: NamesFile,
): (Omit<EntryItem, 'shape' | 'hasText' | 'keywords'> & { keywords: SearchKeyword[] })[] {
  const kinds = readNumbers(file.kind);
  const namespaces = readNumbers(file.namespace);
  const versions = readNumbers(file.version);
  const areas = readNumbers(file.area);
  const units = fromSteps(readNumbers(file.units));
  const ids = file.ids.split('\n');
  const keywordLines = file.keywords.split('\n');
  const wordsOf = new Map<string, string[]>();
  let keywords: SearchKeyword[] = [];
  if (units.length === 0) return [];
  return file.names.split('\n').map((escaped, index) => {
    const name = unescapeName(escaped);
    const version = file.versions[versions[index] ?? 0] ?? '';
    const area = file.areas[areas[index] ?? 0] ?? '';
    const id = toId(ids[index] ?? '', version, area, name);
    const kind = file.kinds[kinds[index] ?? 0] ?? '';
    const line = keywordLines[index] ?? '';
    if (line !== '^') keywords = readKeywordLine(line, file.keywordKinds);
    const namespace = file.namespaces[(namespaces[index] ?? 0) - 1] ?? '';
    const place = [namespace, area, version, kind].join(' ');
    const words = wordsOf.get(place) ?? loose(place).split(' ');
    wordsOf.set(place, words);
    return {
      id,
      kind,
      name,
      namespace,
      version,
      area,
      keywords,
      flags: file.flags[index] === '1',
      unit: units[index] ?? 0,
      rows: [],
      stem: loose(id.split('/').at(-1) ?? '').replace(/ /g, ''),
      place: words,
    };
  });
}

function toId(form: string, version: string, area: string, name: string): string {
  if (form.startsWith('=')) return unescapeName(form.slice(1));
  const lower = name.toLowerCase();
  return form === '' ? `${version}/${lower}` : `${version}/${area}${form}${lower}`;
}
