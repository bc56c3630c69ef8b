import { plural } from '../plural.ts';

/** The strings of search; another language `satisfies` their type, so that a missing one is an error. */
export const search = {
  search: 'Search',
  hint: 'Name, value or words',
  close: 'Close',
  results: 'Results',
  loading: 'Searching…',
  failed: 'Search could not be loaded. Check the connection and try again.',
  count: plural('en', { one: '# result', other: '# results' }),
  all: (count: string) => `All results: ${count}`,
  nothing: (query: string) => `Nothing found for “${query}”.`,
  nearest: 'Nearest names:',
  recent: 'Recent searches',
  clear: 'Clear recent searches',
  combinations: 'Combination of flags',
  groups: {
    exact: 'Exact match',
    types: 'Types',
    members: 'Members',
    published: 'As printed in a translation',
    text: 'In the text',
    similar: 'Similar names',
  },
  type: 'enum',
  /** Before what a translation printed. */
  printed: 'published as',
  /** Before a member's type. */
  of: 'in',
  filters: {
    label: 'Narrow down',
    version: 'Version',
    area: 'Area',
    damage: 'Damage',
    every: 'All',
    damages: {
      any: 'Restored literals',
      name: 'Name restored',
      value: 'Value restored',
      none: 'Nothing restored',
    },
  },
  /** How to use the list, below it. */
  keys: { move: 'move', open: 'open', close: 'close' },
};

export type SearchStrings = typeof search;
