import { boldsOf, labelsOf, withoutCode } from '../../html/extract.ts';
import { toText } from '../../html/to-text.ts';
import { identifiersIn, isIdentifier } from '../identifier.ts';
import { about, type TextRule } from '../text.ts';

/** A lowerCamel identifier of the source's prose that the translation lacks; titles are `type-name/changed`'s. */
export const identifierLost: TextRule = (text) => {
  if (text.role === 'title') return [];
  const labels = new Set([...labelsOf(text.source), ...boldsOf(text.source)].filter(isIdentifier));
  return identifiersIn(toText(withoutCode(text.source)))
    .filter((name) => !labels.has(name) && !text.plain.target.includes(name))
    .map((name) => about(text, 'identifier/lost', 'warning', name, text.plain.target));
};
