import { lacking } from '../../html/extract.ts';
import { digitsIn, hasNumberWord, numbersIn } from '../numbers.ts';
import { about, type TextRule } from '../text.ts';

/** A number that the source does not have, in digits or in words. */
export const numberAppeared: TextRule = (text) => {
  const { source, target } = text.plain;
  const numbers = lacking(numbersIn(target), digitsIn(source));
  if (numbers.length === 0 || hasNumberWord(source)) return [];
  return [about(text, 'number/appeared', 'info', source, target)];
};
