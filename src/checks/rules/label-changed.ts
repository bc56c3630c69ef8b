import { boldsOf, labelsOf } from '../../html/extract.ts';
import { isIdentifier } from '../identifier.ts';
import { about, type Text, type TextRule } from '../text.ts';

/** A link's label or a bold text that is an identifier, and that the translation changed. */
export const labelChanged: TextRule = (text) => [
  ...changed(text, labelsOf(text.source), labelsOf(text.target)),
  ...changed(text, boldsOf(text.source), boldsOf(text.target)),
];

function changed(text: Text, source: string[], target: string[]) {
  return [...new Set(source.filter(isIdentifier))]
    .filter((name) => !target.some((label) => label.includes(name)))
    .map((name) =>
      about(text, 'label/changed', 'warning', name, target[source.indexOf(name)] ?? ''),
    );
}
