import { numbers, plural } from '../plural.ts';

const number = numbers('en');

/** The strings of search; another language `satisfies` their type, so that a missing one is an error. */
export const search = {
  search: 'Search',
  hint: 'Name, value or words',
  close: 'Close',
  results: 'Results',
  loading: 'Searching…',
  failed: 'Search could not be loaded. Check the connection and try again.',
  /** Where a part of search could not be loaded and the others answered. */
  failedParts: {
    names: 'Not all names could be searched.',
    texts: 'Texts could not be searched.',
  },
  /** Where texts of results could not be loaded. */
  unreadable: 'Descriptions could not be loaded.',
  count: plural('en', { one: '# result', other: '# results' }),
  number,
  all: (count: string) => `All results: ${count}`,
  /** Shows the rest of a group. */
  more: (count: number) => `Show ${number(count)} more`,
  nothing: (query: string) => `Nothing found for “${query}”.`,
  nearest: 'Nearest names:',
  recent: 'Recent searches',
  clear: 'Clear recent searches',
  examples: 'Examples',
  combinations: 'Combination of flags',
  groups: {
    exact: 'Exact match',
    entries: 'Types and methods',
    rows: 'Members, properties and values',
    requests: 'By request',
    permissions: 'By permission',
    published: 'As printed in a translation',
    text: 'In the text',
    combinations: 'Combination of flags',
    similar: 'Similar names',
    partly: 'Some of the words',
  },
  /** Kinds of entries, by id; a kind without a name here is called by its id. */
  kinds: { enum: 'enum', type: 'type', method: 'method' } as Record<string, string>,
  /** Kinds of rows, by the id of their table's kind; a kind without a name here is not said. */
  rowKinds: {
    members: 'member',
    properties: 'property',
    relationships: 'relationship',
    parameters: 'parameter',
    methods: 'method',
  } as Record<string, string>,
  /** Before what a translation printed. */
  printed: 'published as',
  /** Whose row it is, % being its entry's name; a row of a kind without a name here has no kind. */
  rowOf: (kind: string | undefined) => (kind ? `${kind} of %` : 'in %'),
  /** Before words of the query that nothing has. */
  dropped: (words: string) => `Found nowhere, left out: ${words}`,
  noFilter: (name: string) => `There is no filter “${name}”.`,
  /** Takes a filter off. */
  remove: (filter: string) => `Remove filter ${filter}`,
  filters: {
    label: 'Narrow down',
    version: 'Version',
    area: 'Area',
    damage: 'Damage',
    /** Of a filter that takes nothing away. */
    every: (filter: string) => `${filter}: All`,
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
