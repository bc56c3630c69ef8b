import { plural } from '../plural.ts';

const count = (one: string, other: string) => plural('en', { one, other });
const differences = count('# difference from', '# differences from');

/** Strings of what helps a reader on a page; English defines them. `%` stands for what the page puts in. */
export const en = {
  /** Under a table: what the mark beside a literal says. Ends as a sentence does. */
  legend: 'What this translation printed instead; the name or value above it is the real one.',
  /** The same, where one of those is another real name or value of the table. */
  legendCollides: 'In red: it is another real name or value here.',
  /** A link to the guide that explains it. */
  legendWhy: 'Why?',
  /** For screen readers, before what a translation printed. */
  printedAs: 'printed as',
  /** Label of a row's own link. */
  rowLink: 'Link to %',
  /** Among the facts at the top, a link to the notes below the table. */
  notes: count('# note', '# notes'),
  /** Label of a row's button that opens a menu of forms. */
  copyAs: 'Copy % as',
  flags: {
    /** Field for the name of the property that is filtered. */
    property: 'Property',
    copyFilter: 'Copy filter',
    /** `%` is a number. */
    unknown: 'Not a member: %',
    none: 'No member has this number.',
    invalid: 'Not a whole number.',
  },
  /** Above a long table. */
  filterRows: 'Filter rows',
  noRow: 'No row matches.',
  /** Marks a row that the other version lacks. */
  notIn: (version: string) => `not in ${version}`,
  valueIn: (version: string, value: string) => `${value} in ${version}`,
  /** Among the facts at the top: how another version compares. */
  sameIn: (version: string) => `Same in ${version}`,
  differsFrom: (version: string, n: number) => `${differences(n)} ${version}`,
  /** Before the choice of the second language. */
  beside: 'Second language',
  /** The choice of no language beside the page's own. */
  besideNothing: 'none',
  /** On the home page, before queries that find something. */
  examples: 'Try',
  response: {
    title: 'Read a response',
    lead: 'Paste JSON from the API: each value that is a member of an enum is explained. Nothing leaves your browser.',
    read: 'Explain',
    example: 'Try an example',
    notJson: 'This is not JSON: %',
    nothing: 'No value in it is a member of an enum.',
    loading: 'Loading the members…',
    failed: 'The members could not be loaded. Try again.',
    found: count('# value explained', '# values explained'),
    /** `%` is a type's name. */
    unknown: '% has no such member.',
    /** Before enums that a value may come from, where its property does not tell. */
    maybe: 'One of these, to judge by the value alone:',
  },
};

export type ReadingStrings = typeof en;
