import { boldsOf, labelsOf } from '../../html/extract.ts';
import { isIdentifier } from '../prose/identifier.ts';
import type { Found, TextRule } from '../rule.ts';

/** A link's label or a bold text that is an identifier, and that the translation changed. */
export const labelChanged: TextRule = {
  id: 'label/changed',
  severities: ['warning'],
  finds: 'An identifier in a link label or in bold that was changed',
  why: 'The words that a reader looks for are no longer there.',
  remedy: 'Write the identifier as the source has it.',
  markup: true,
  find: (text) => [
    ...changed(labelsOf(text.source), labelsOf(text.target)),
    ...changed(boldsOf(text.source), boldsOf(text.target)),
  ],
};

function changed(source: string[], target: string[]): Found[] {
  return [...new Set(source.filter(isIdentifier))]
    .filter((name) => !target.some((label) => label.includes(name)))
    .map((name) => ({
      expected: name,
      actual: inOtherCase(name, target) ?? target[source.indexOf(name)] ?? '',
    }));
}

/** The label that has a name in other case, where the translation has its labels in another order. */
function inOtherCase(name: string, labels: string[]): string | undefined {
  return labels.find((label) => label.toLowerCase().includes(name.toLowerCase()));
}
