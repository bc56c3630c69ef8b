/** What `/search/index.json` says: where the rest is. Everything else of search has a name that changes with its content. */
export interface Manifest {
  /** Folder below `/search/`, named by a hash of all it holds. */
  at: string;
  versions: string[];
  areas: string[];
  /** Of entries: `enum`. */
  kinds: string[];
  /** Of rows and keywords, and what they are called in addresses: `members`, `member`, `permission`. */
  rowKinds: string[];
  namespaces: string[];
  /** Words that headings have beside names, folded: `enum`, `type`, `枚举类型`. */
  headings: string[];
  /** Words of kinds and of tables that people write beside names, folded: `member`, `权限`, `propriedades`. */
  labels: string[];
  /** Number of the first unit in each names file. */
  names: number[];
  /** Beginnings of names whose names stand in files of their own, separated by spaces, one line a file. */
  keys: string;
  /** `1` for each file that has all names of its beginnings, `0` where it has the likeliest of them. */
  wholeKeys: string;
  /** Locales with texts. */
  locales: string[];
  /** First name of each text file, folded, one line each. */
  texts: string;
  /** First word of each file of the word index, one line each; empty where there is none. */
  words: string;
}

export const manifestPath = 'index.json';

/** Path of one file of names below `/search/`. */
export function namesPath(at: string, file: number): string {
  return `${at}/names.${file}.json`;
}

/** Path of the names that have a beginning in common. */
export function keyPath(at: string, key: number): string {
  return `${at}/key.${key}.json`;
}

/** Path of the words that names are made of, for what is misspelled. */
export function vocabularyPath(at: string): string {
  return `${at}/vocabulary.json`;
}

/** Path of one file of the word index. */
export function wordsPath(at: string, file: number): string {
  return `${at}/words.${file}.json`;
}

/** Path of one file of texts. */
export function textsPath(at: string, locale: string, file: number): string {
  return `${at}/texts.${locale}.${file}.json`;
}

/** Path of the traditional characters of those in the texts. */
export function charactersPath(at: string): string {
  return `${at}/characters.json`;
}
