import type { SearchInterface } from '../../i18n/search.ts';
import type { Query } from '../query/query.ts';
import type { Answer } from '../records/engine.ts';
import { element } from './elements.ts';

/**
 * What was understood of a query beside its words: a chip for each filter, which takes it off; filters that there are
 * not; words that nothing has.
 *
 * @param change called with what is typed without a filter
 */
export function queryNotes(
  query: Query,
  dropped: readonly string[],
  { t }: SearchInterface,
  change: (typed: string) => void,
): Node[] {
  const chips = query.filters.map(({ typed }) => {
    const chip = element(
      'button',
      { type: 'button', class: 'search-chip', 'aria-label': t.remove(typed) },
      element('span', { translate: 'no' }, typed),
      element('span', { 'aria-hidden': 'true' }, ' ×'),
    );
    chip.addEventListener('click', () =>
      change(query.typed.replace(typed, ' ').replace(/\s+/g, ' ').trim()),
    );
    return chip;
  });
  const notes = [
    ...query.unknownFilters.map(t.noFilter),
    ...(dropped.length > 0 ? [t.dropped(dropped.join(', '))] : []),
  ];
  return [...chips, ...notes.map((note) => element('span', { class: 'search-note' }, note))];
}

/**
 * What is said of an answer: how many results, or that there are none; and what could not be searched.
 *
 * @param count of what is listed
 */
export function answerText(
  { failed }: Answer,
  count: number,
  query: Query,
  { t }: SearchInterface,
): string {
  const notSearched = failed.map((part) => t.failedParts[part]);
  if (count === 0 && notSearched.length > 0) return notSearched.join(' ');
  const found = count > 0 ? t.count(count) : t.nothing(query.typed);
  return [found, ...notSearched].join(' ');
}
