import type { SearchStrings } from './en/search.ts';

/** One language's strings of search, with the tag of the language they are in. */
export interface SearchInterface {
  tag: string;
  t: SearchStrings;
}

const languages: Record<string, () => Promise<SearchStrings>> = {
  en: () => import('./en/search.ts').then(({ en }) => en),
  'zh-CN': () => import('./zh-CN/search.ts').then(({ zhCN }) => zhCN),
  'pt-BR': () => import('./pt-BR/search.ts').then(({ ptBR }) => ptBR),
};

/** Which of the languages with strings serves a locale: itself, one of the same language and script, or English. */
export function interfaceTag(locale: string): string {
  const written = (tag: string): string => {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  };
  const tags = Object.keys(languages);
  return (
    tags.find((tag) => tag.toLowerCase() === locale.toLowerCase()) ??
    tags.find((tag) => written(tag) === written(locale)) ??
    'en'
  );
}

/** Loads the strings for a locale. */
export async function loadStrings(locale: string): Promise<SearchInterface> {
  const tag = interfaceTag(locale);
  const load = languages[tag];
  return load ? { tag, t: await load() } : { tag: 'en', t: (await import('./en/search.ts')).en };
}
