import { fold } from '../text/fold.ts';
import { readNumber } from './number-forms.ts';

/** A filter that was written as a word: `v1.0`, `enum:status`, `value:3`. */
export interface Filter {
  by: 'version' | 'area' | 'kind' | 'entry' | 'row' | 'value';
  /** What it has to be, as compared. */
  wanted: string;
  /** Kind of what `entry` or `row` names, where one is said: `enum:`, `property:`. */
  kind?: string;
  /** As it was typed. */
  typed: string;
}

/** What a reference has, so that words that filter are told from others. */
export interface Vocabulary {
  versions: readonly string[];
  areas: readonly string[];
  /** Of entries: `enum`. */
  kinds: readonly string[];
  /** Of rows and keywords, each beside what its kind is called in addresses: `members`, `member`, `permission`. */
  rowKinds: readonly string[];
  namespaces: readonly string[];
  /** Words that headings have beside names, and those of kinds and tables; folded. */
  headings: readonly string[];
  labels: readonly string[];
}

/** What was typed, cut into filters and the rest. */
export interface Filtered {
  filters: Filter[];
  /** Names of filters that there are not. */
  unknown: string[];
  rest: string;
}

const written = /(?<![\w"'.])(\p{L}+):(?!:)(?!\/\/)("[^"]*"|[^\s"',;]+)(?=\s|$)/gu;

/** Takes the filters out of what was typed. Where nothing but versions is typed, they are searched as words. */
export function readFilters(typed: string, vocabulary: Vocabulary): Filtered {
  const filters: Filter[] = [];
  const unknown: string[] = [];
  let rest = typed.replace(written, (whole, key: string, quoted: string) => {
    const wanted = quoted.replace(/^"|"$/g, '').toLowerCase();
    const filter = toFilter(key.toLowerCase(), wanted, vocabulary);
    if (!filter) {
      const isLabel = [...vocabulary.labels, ...vocabulary.headings].includes(fold(key));
      if (!isLabel) unknown.push(key.toLowerCase() === 'kind' ? whole : key);
      return whole;
    }
    filters.push({ ...filter, typed: whole });
    return ' ';
  });
  const words = rest.split(/\s+/).filter((word) => word !== '');
  const isVersion = (word: string): boolean => vocabulary.versions.includes(word.toLowerCase());
  if (words.length > 1 && !words.every(isVersion)) {
    for (const word of [words.at(-1) ?? '', ...words.slice(0, -1).filter((one) => /\d/.test(one))])
      if (isVersion(word)) filters.push({ by: 'version', wanted: word.toLowerCase(), typed: word });
    const taken = filters.filter(({ by }) => by === 'version').map((filter) => filter.typed);
    rest = words.filter((word) => !taken.includes(word)).join(' ');
  }
  return { filters, unknown, rest: rest.replace(/\s+/g, ' ').trim() };
}

function toFilter(
  key: string,
  wanted: string,
  { kinds, rowKinds }: Vocabulary,
): Omit<Filter, 'typed'> | null {
  if (key === 'version' || key === 'v') return { by: 'version', wanted };
  if (key === 'area') return { by: 'area', wanted };
  if (key === 'kind') {
    const isKnown = [...kinds, ...kinds.map((kind) => `${kind}s`), ...rowKinds].includes(wanted);
    return isKnown ? { by: 'kind', wanted } : null;
  }
  if (key === 'value') return { by: 'value', wanted: readNumber(wanted)?.value ?? wanted };
  if (key === 'type') return { by: 'entry', wanted };
  if (kinds.includes(key)) return { by: 'entry', wanted, kind: key };
  return rowKinds.includes(key) ? { by: 'row', wanted, kind: key } : null;
}
