import { detector, knows } from '../../languages/detector.ts';

/** Unicode scripts of the writing systems that are not one script. */
const scripts: Record<string, readonly string[]> = {
  Hans: ['Hani'],
  Hant: ['Hani'],
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
};

/** Languages that are told apart only by longer texts, by the detector's codes. */
const alike: readonly string[][] = [
  ['es', 'pt', 'ca', 'it'],
  ['da', 'no', 'sv'],
  ['cs', 'sk'],
  ['hr', 'sr', 'sl'],
  ['ms', 'tl'],
];

/** The detector's codes for languages whose texts it takes for those of another; none where it knows only another script. */
const taken: Record<string, string> = {
  nb: 'no',
  nn: 'no',
  id: 'ms',
  fil: 'tl',
  bs: 'hr',
  'sr-Latn': 'hr',
  'ku-Latn': '',
};

/** Fewest words that another language is told by, and how much likelier than the folder's it must be. */
const otherLeast = { words: 4, margin: 0.2 };
const alikeLeast = { words: 8, margin: 0.05 };

/**
 * Returns the language or script that a translated text is in where it is not its folder's; undefined where it is, or
 * can't be told.
 */
export function otherLanguage(source: string, target: string, locale: string): string | undefined {
  const { language, script, own, strange } = folderOf(locale);
  const stranger = target.match(strange) ?? [];
  if (stranger.length >= 3 && stranger.length > lettersOf(target) * 0.3) return scriptOf(stranger);
  // Japanese of some length has kana.
  if (script === 'Jpan' && lettersOf(target) > 14 && !/[\p{L}--\p{Script=Hani}]/v.test(target))
    return 'Hani';
  // Beside letters of the folder's script, words in Latin letters are names.
  if (script !== 'Latn' && own.test(target)) return undefined;
  const words = wordsOf(target).filter((word) => /^\p{Ll}/u.test(word) || !source.includes(word));
  if (words.length < otherLeast.words) return undefined;
  // The detector would take the folder's own texts for those of a language that it knows.
  if (script === 'Latn' && !knows(language)) return undefined;
  const found = detector().detect(words.join(' '));
  if (found.language === language) return undefined;
  const { [found.language]: best = 0, [language]: mine = 0 } = found.getScores();
  const near = alike.some((group) => group.includes(found.language) && group.includes(language));
  const least = near ? alikeLeast : otherLeast;
  if (!found.isReliable() || words.length < least.words) return undefined;
  return best - mine > least.margin ? found.language : undefined;
}

interface Folder {
  /** By the detector's code. */
  language: string;
  script: string;
  /** A letter of its scripts. */
  own: RegExp;
  /** Letters of other scripts, the Latin aside, in which names are written everywhere. */
  strange: RegExp;
}

const folders = new Map<string, Folder>();

function folderOf(locale: string): Folder {
  const known = folders.get(locale);
  if (known) return known;
  const { language, script = 'Latn' } = new Intl.Locale(locale).maximize();
  const names = (scripts[script] ?? [script]).map((name) => `\\p{Script=${name}}`).join('');
  const folder = {
    language: taken[`${language}-${script}`] ?? taken[language] ?? language,
    script,
    own: new RegExp(`[${names}]`, 'u'),
    strange: new RegExp(`[\\p{L}--[${names}\\p{Script=Latn}]]`, 'gv'),
  };
  folders.set(locale, folder);
  return folder;
}

function lettersOf(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/** Words that stand alone; those with capitals or digits inside are identifiers. */
function wordsOf(text: string): string[] {
  return text.match(/(?<![^\s("'“«¿¡])\p{L}[\p{Ll}\p{Lo}\p{M}'’]*(?![^\s.,;:!?)"'”»])/gu) ?? [];
}

function scriptOf([letter = '']: readonly string[]): string {
  const known = ['Hani', 'Hira', 'Kana', 'Hang', 'Cyrl', 'Arab', 'Hebr', 'Grek', 'Thai', 'Deva'];
  return known.find((name) => new RegExp(`\\p{Script=${name}}`, 'u').test(letter)) ?? 'Zyyy';
}
