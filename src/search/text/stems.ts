type Stem = (word: string) => string;

/** Stemmers by language (Snowball, by Orama), each loaded when a word is found in no other way. */
const stemmers: Record<string, () => Promise<Stem>> = {
  en: () => import('@orama/stemmers/english').then(({ stemmer }) => stemmer),
  pt: () => import('@orama/stemmers/portuguese').then(({ stemmer }) => stemmer),
};

/** Loads the stemmers of these locales that there are. */
export async function loadStemmers(locales: readonly string[]): Promise<Stem[]> {
  const languages = new Set(locales.map((locale) => new Intl.Locale(locale).language));
  return Promise.all([...languages].flatMap((language) => stemmers[language]?.() ?? []));
}

/** Whether two folded words are forms of one, by one of the stemmers. */
export function isFormOf(stems: readonly Stem[], a: string, b: string): boolean {
  return stems.some((stem) => {
    const own = stem(a);
    return own.length > 2 && own === stem(b);
  });
}

/** The letters that forms of a word begin with, at the least. */
export function commonBeginning(word: string): string {
  return word.slice(0, Math.max(3, Math.ceil(word.length * 0.55)));
}
