import { lacking } from '../../html/extract.ts';
import {
  digitsIn,
  hasNumberWord,
  numbersIn,
  readingsOf,
  withHours,
  withoutMonths,
} from '../prose/numbers.ts';
import type { TextRule } from '../rule.ts';

/** A number that the source does not have, in digits or in words. */
export const numberAppeared: TextRule = {
  id: 'number/appeared',
  severities: ['info'],
  finds: 'A number that the source does not have',
  why: 'A name such as SHA-2 may have become another one.',
  remedy: 'Compare the numbers with the source; where the number is right, accept the finding.',
  find: (text) => {
    const { source, target } = text.plain;
    const isNew = (reading: string) => {
      const numbers = numbersIn(withoutMonths(reading, source));
      return numbers.length > 0 && lacking(numbers, digitsIn(withHours(source))).length > 0;
    };
    if (!readingsOf(target).every(isNew)) return [];
    if (hasNumberWord(source)) return [];
    return [{ expected: source, actual: target }];
  },
};
