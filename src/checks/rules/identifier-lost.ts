import { boldsOf, labelsOf, textWithoutCode } from '../../html/extract.ts';
import { holds, identifiersIn, isIdentifier } from '../prose/identifier.ts';
import type { TextRule } from '../rule.ts';

/** An identifier of the source's prose that the translation lacks; titles are `type-name/changed`'s. */
export const identifierLost: TextRule = {
  id: 'identifier/lost',
  severities: ['warning'],
  finds: 'An identifier of the source that the sentence lacks in the translation',
  why: 'The reader can no longer tell which property, type or value the sentence is about.',
  remedy: 'Write the identifier in the sentence as the source has it.',
  find: (text) => {
    if (text.role === 'title') return [];
    const labels = new Set(
      [...labelsOf(text.source), ...boldsOf(text.source)].filter(isIdentifier),
    );
    const source = textWithoutCode(text.source);
    const names = text.names.filter((name) => holds(source, name));
    return [...new Set([...identifiersIn(source), ...names])]
      .filter((name) => !labels.has(name) && !holds(text.plain.target, name))
      .map((name) => ({ expected: name, actual: text.plain.target }));
  },
};
