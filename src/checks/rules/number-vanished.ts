import { lacking } from '../../html/extract.ts';
import { digitsIn, numbersIn, readingsOf } from '../prose/numbers.ts';
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
    const isLost = (reading: string) => lacking(numbers, digitsIn(reading)).length > 0;
    if (numbers.length === 0 || !readingsOf(target).every(isLost)) return [];
    // Digits of another script are left to people.
    if (/[^\P{Nd}0-9]/u.test(target)) return [];
    return [{ expected: source, actual: target }];
  },
};
