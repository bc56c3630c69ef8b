import { lacking, targetsOf } from '../../html/extract.ts';
import type { Html } from '../../model/text.ts';
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
    const [source, target] = [linksOf(text.source), linksOf(text.target)];
    const [lost, added] = [lacking(source, target), lacking(target, source)];
    if (lost.length + added.length === 0) return [];
    return [{ expected: lost.join(' '), actual: added.join(' ') }];
  },
};

/** Where links lead; what a line of transclusion names is none: `[!INCLUDE [note](../includes/note.md)]`. */
function linksOf(html: Html): string[] {
  return targetsOf(html).filter((address) => !/(?:^|\/)includes\//.test(address));
}
