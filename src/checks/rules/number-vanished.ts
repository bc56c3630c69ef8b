import { lacking } from '../../html/extract.ts';
import { digitsIn, numbersIn } from '../prose/numbers.ts';
import type { TextRule } from '../rule.ts';

/** A number of two or more digits that the translation lacks; a smaller one is often written in words. */
export const numberVanished: TextRule = {
  id: 'number/vanished',
  severities: ['info'],
  finds: 'A number of two or more digits that the translation lacks',
  why: 'A size, a limit or the number in a name may be missing.',
  remedy: 'Compare the numbers with the source; where the text is right, accept the finding.',
  find: (text) => {
    const { source, target } = text.plain;
    const numbers = numbersIn(source).filter((number) => number.length > 1);
    if (numbers.length === 0 || lacking(numbers, digitsIn(target)).length === 0) return [];
    // Digits of another script are left to people.
    if (/[^\P{Nd}0-9]/u.test(target)) return [];
    return [{ expected: source, actual: target }];
  },
};
