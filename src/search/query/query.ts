import { fold, isUnspaced, loose } from '../text/fold.ts';
import { type Filter, readFilters, type Vocabulary } from './filters.ts';
import { readNumber } from './number-forms.ts';
import { type PastedAddress, readPastedAddress } from './pasted-address.ts';
import { readAddress, readFrame, readSdkCall } from './pasted-code.ts';
import { withoutForms } from './pasted-forms.ts';
import { readMessage } from './pasted-message.ts';
import { type RequestPath, readRequest } from './pasted-request.ts';
import { toWordParts, type WordPart } from './word-parts.ts';

/** What a reader typed, read once for all matchers. */
export interface Query {
  /** As typed, spaces tidied, width folded. */
  typed: string;
  /** `typed` without filters and the forms in which names are pasted. */
  text: string;
  folded: string;
  /** Folded, words separated by one space. */
  loose: string;
  /** `loose` without its spaces. */
  compact: string;
  /** Words of `loose`, those of scripts without spaces cut from others. */
  words: string[];
  wordParts: WordPart[];
  /** The number, where the query is one. */
  value: string | null;
  /** Where the number was written as a sum, what is added. */
  summands: string[];
  /** The page, where its address was pasted. */
  page: PastedAddress | null;
  /** The request to the documented service, where one was pasted. */
  request: RequestPath | null;
  /**
   * The name that is left, letters and digits alone, where the others are words of headings, kinds or tables: `X enum type`,
   * `permission X`; empty for other queries.
   */
  labelled: string;
  filters: Filter[];
  /** Names of filters that there are not. */
  unknownFilters: string[];
  /** Prose: several words, or letters of a script without spaces. Such a query is answered from texts before partial names. */
  prose: boolean;
  /** The same with its versions as words, where they were taken for filters without being marked as such. */
  asWords?: Query;
}

/** What is typed beyond this is left out. */
const longest = 300;

export const noVocabulary: Vocabulary = {
  versions: [],
  areas: [],
  kinds: [],
  rowKinds: [],
  namespaces: [],
  headings: [],
  labels: [],
};

/** Reads what was typed; null where there is nothing to search for. */
export function toQuery(typedText: string, vocabulary: Vocabulary = noVocabulary): Query | null {
  const query = read(typedText, vocabulary);
  if (!query?.filters.some(isBareVersion)) return query;
  const asWords = read(typedText, { ...vocabulary, versions: [] });
  return asWords ? { ...query, asWords } : query;
}

function isBareVersion({ by, typed }: Filter): boolean {
  return by === 'version' && !typed.includes(':');
}

function read(typedText: string, vocabulary: Vocabulary): Query | null {
  const typed = decoded(typedText.slice(0, longest)).normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (typed === '') return null;
  const { versions } = vocabulary;
  const within = readAddress(typed);
  const page = isInNamespace(typed, vocabulary)
    ? null
    : readPastedAddress(within?.url ?? typed, versions);
  const sure =
    readRequest(readFrame(typed) ?? readSdkCall(typed) ?? typed, versions) ??
    (within && readRequest(within.request, versions));
  const { filters, unknown, rest } =
    page || sure?.isSure
      ? { filters: [], unknown: [], rest: typed }
      : readFilters(typed, vocabulary);
  const onlyValue = rest === '' ? filters.find(({ by }) => by === 'value') : undefined;
  const number = onlyValue ? readNumber(onlyValue.wanted) : readNumber(rest);
  const text = page
    ? pageWords(page)
    : withoutForms(readMessage(rest) ?? rest, vocabulary.namespaces) || namedBy(filters);
  const words = loose(text);
  const wordParts = toWordParts(text);
  return {
    typed,
    text,
    folded: fold(text),
    loose: words,
    compact: words.replace(/ /g, ''),
    words: writtenWords(wordParts),
    wordParts,
    value: number?.value ?? (onlyValue ? onlyValue.wanted : null),
    summands: number?.summands ?? [],
    page,
    request: sure ?? readRequest(rest, versions),
    labelled: withoutLabels(writtenWords(wordParts), vocabulary),
    filters: onlyValue ? filters.filter((one) => one !== onlyValue) : filters,
    unknownFilters: unknown,
    prose: /[\p{L}\p{N}].*\s.*[\p{L}\p{N}]/u.test(text) || isUnspaced(words),
  };
}

/** Whether a text begins with a namespace, which can look like a host: `microsoft.graph.user/id`. */
function isInNamespace(text: string, { namespaces }: Vocabulary): boolean {
  const lower = text.replace(/^#/, '').toLowerCase();
  return namespaces.some((namespace) => lower.startsWith(`${namespace.toLowerCase()}.`));
}

function withoutLabels(words: readonly string[], vocabulary: Vocabulary): string {
  const labels = [...vocabulary.headings, ...vocabulary.labels, ...vocabulary.rowKinds];
  const left = words.filter((word) =>
    labels.every((label) => label !== word && !(isUnspaced(word) && label.includes(word))),
  );
  return left.length < words.length ? left.join('') : '';
}

/** Text in which characters stand as `%20`, as in an address's query, with these characters. */
function decoded(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });
}

/** The words as they were written, each joined of what is added. */
function writtenWords(wordParts: readonly WordPart[]): string[] {
  const words: string[] = [];
  for (const { text, written } of wordParts) words[written] = (words[written] ?? '') + text;
  return words;
}

/** The name that a filter asks for, where nothing else is asked. */
function namedBy(filters: readonly Filter[]): string {
  return filters.find(({ by }) => by === 'entry' || by === 'row')?.wanted ?? '';
}

function pageWords({ stem, anchor }: PastedAddress): string {
  const own = anchor.replace(/^[a-z]+\.(?=\w)/, '');
  return `${stem.split('/').at(-1) ?? ''} ${own}`.trim();
}
