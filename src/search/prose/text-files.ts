import { fromSteps, readNumbers, toSteps, writeNumbers } from '../text/varints.ts';

/** Texts of one locale: of units whose names have the same `fileOfName`, so that rows of one name stand together. */
export interface TextsFile {
  /** Numbers of the units, as steps. */
  units: string;
  texts: string[];
}

/** Which of the text files has the texts of everything that has a name (FNV-1a). */
export function fileOfName(name: string, files: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index++)
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  return (hash >>> 0) % Math.max(files, 1);
}

/** Writes texts of units in ascending order. */
export function toTextsFile(texts: readonly { unit: number; text: string }[]): TextsFile {
  return {
    units: writeNumbers(toSteps(texts.map(({ unit }) => unit))),
    texts: texts.map(({ text }) => text),
  };
}

/** The texts of a file by unit. */
export function readTextsFile({ units, texts }: TextsFile): Map<number, string> {
  return new Map(fromSteps(readNumbers(units)).map((unit, index) => [unit, texts[index] ?? '']));
}
