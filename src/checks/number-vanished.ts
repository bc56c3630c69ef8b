import { lacking } from './markup.ts';
import { numbersIn } from './numbers.ts';
import { about, type TextRule } from './text.ts';

/** A number of two or more digits that the translation lacks; a smaller one is often written in words. */
export const numberVanished: TextRule = (text) => {
  const { source, target } = text.plain;
  const numbers = lacking(numbersIn(source), numbersIn(target)).filter((n) => n.length > 1);
  // Digits may be grouped otherwise (10,000 and 10 000), or be those of another script.
  const digits = target.replace(/(?<=\d)[\s.,\u00a0\u202f](?=\d)/g, '');
  if (numbers.every((n) => digits.includes(n)) || /[^\P{Nd}0-9]/u.test(target)) return [];
  return [about(text, 'number/vanished', 'info', source, target)];
};
