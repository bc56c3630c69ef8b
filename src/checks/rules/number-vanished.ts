import { lacking } from '../../html/extract.ts';
import { digitsIn, numbersIn } from '../numbers.ts';
import { about, type TextRule } from '../text.ts';

/** A number of two or more digits that the translation lacks; a smaller one is often written in words. */
export const numberVanished: TextRule = (text) => {
  const { source, target } = text.plain;
  const had = digitsIn(target);
  const lost = lacking(numbersIn(source), had).filter((number) => number.length > 1);
  // Digits of another script are left to people.
  if (lost.length === 0 || /[^\P{Nd}0-9]/u.test(target)) return [];
  return [about(text, 'number/vanished', 'info', source, target)];
};
