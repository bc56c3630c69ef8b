import { lacking, targetsOf } from '../../html/extract.ts';
import type { TextRule } from '../rule.ts';

/** Links that lead elsewhere than the source's; their order may differ. */
export const linksChanged: TextRule = {
  id: 'links/changed',
  severities: ['error'],
  finds: 'Links that lead elsewhere than those of the source',
  why: 'The reader ends up on another page, or on none.',
  remedy:
    'Give the links the addresses that they have in the source; their labels stay translated.',
  markup: true,
  find: (text) => {
    const [source, target] = [targetsOf(text.source), targetsOf(text.target)];
    const [lost, added] = [lacking(source, target), lacking(target, source)];
    if (lost.length + added.length === 0) return [];
    return [{ expected: lost.join(' '), actual: added.join(' ') }];
  },
};
