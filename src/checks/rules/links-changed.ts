import { lacking, targetsOf } from '../../html/extract.ts';
import { about, type TextRule } from '../text.ts';

/** Links that lead elsewhere than the source's; their order may differ. */
export const linksChanged: TextRule = (text) => {
  const [source, target] = [targetsOf(text.source), targetsOf(text.target)];
  const [lost, added] = [lacking(source, target), lacking(target, source)];
  if (lost.length + added.length === 0) return [];
  return [about(text, 'links/changed', 'error', lost.join(' '), added.join(' '))];
};
