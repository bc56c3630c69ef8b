import { codesOf, lacking } from '../../html/extract.ts';
import { about, type TextRule } from '../text.ts';

/** Inline code that is not the source's; its order may differ. */
export const codeChanged: TextRule = (text) => {
  const [source, target] = [codesOf(text.source), codesOf(text.target)];
  const [lost, added] = [lacking(source, target), lacking(target, source)];
  if (lost.length + added.length === 0) return [];
  return [about(text, 'code/changed', 'error', lost.join(' '), added.join(' '))];
};
