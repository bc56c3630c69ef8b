import { fromSteps, readNumbers, toSteps, writeNumbers } from '../text/varints.ts';

/** Texts of one locale, of units whose names stand together; beside each the English one, but in the English file. */
export interface TextsFile {
  /** Numbers of the units, as steps. */
  units: string;
  /** Empty where there is none. */
  texts: string[];
  english?: string[];
}

/** A unit's text in the file's locale, and in English where the locale is another. */
export interface TextPair {
  unit: number;
  text: string;
  english?: string;
}

/** Which of the text files has the texts of everything that has a name; `firsts` are the first names of each, folded. */
export function fileOfName(foldedName: string, firsts: readonly string[]): number {
  return Math.max(
    firsts.findLastIndex((first) => first <= foldedName),
    0,
  );
}

/** Writes texts of units in ascending order. */
export function toTextsFile(texts: readonly TextPair[]): TextsFile {
  return {
    units: writeNumbers(toSteps(texts.map(({ unit }) => unit))),
    texts: texts.map(({ text }) => text),
    ...(texts.some(({ english }) => english !== undefined) && {
      english: texts.map(({ english = '' }) => english),
    }),
  };
}

/** The texts of a file. */
export function readTextsFile({ units, texts, english }: TextsFile): TextPair[] {
  return fromSteps(readNumbers(units)).map((unit, index) => ({
    unit,
    text: texts[index] ?? '',
    ...(english && { english: english[index] ?? '' }),
  }));
}
