import { plural } from '../plural.ts';
import { en as kindWords } from './kinds.ts';

const count = (one: string, other: string) => plural('en', { one, other });

/**
 * The interface's strings. English defines them: another language is a file beside this one that
 * `satisfies Strings`, so that a missing string is a type error.
 */
export const en = {
  site: {
    /** What the site is, in a few words; follows the name on the home page and in titles. */
    tagline: 'API reference, line by line',
    /** Two sentences for search engines and shared links. */
    description:
      'API reference read side by side with its English source. Names and values are always the real ones, whatever a translation printed.',
  },
  /** Landmarks and controls around every page. */
  frame: {
    skip: 'Skip to content',
    home: 'Home',
    search: 'Search',
    /** Placeholder of a search field. */
    searchHint: 'Name, value or words',
    /** Above the field of the search page. */
    searchHelp:
      'Finds a name or a part of it, a value, words in any language, and the wrong name that a translation printed.',
    /** Where the script of search could not be loaded. */
    searchFailed: 'Search could not be loaded. Press Enter to try on its own page.',
    /** On the search page of a browser without scripts. */
    searchScript: 'Search needs JavaScript. Without it, every name stands in these lists:',
    languages: 'Language',
    /** Follows a language's name where the page is not translated into it. */
    inEnglish: 'in English',
    settings: 'Settings',
    theme: 'Theme',
    themes: { auto: 'Automatic', light: 'Light', dark: 'Dark' },
    breadcrumbs: 'You are here',
    guides: 'Guides',
    offline: 'Read offline',
    changes: 'What changed',
    quality: 'Translation quality',
    /** Before the name of the licensed work; ends with a space where the language has one. */
    source: 'Source: ',
    /** Required by the licence where the site changed something. */
    changed: 'changed: literals restored',
    unchanged: 'wording as published',
    data: 'Data',
  },
  /** Of the switch in the settings menu. */
  singleKeys: 'Single-key shortcuts',
  /** How a text and its source are laid out. */
  modes: {
    label: 'Reading mode',
    side: 'Side by side',
    stacked: 'Stacked',
    target: 'Translation',
    source: 'English',
  },
  /** The page of one entry. */
  entry: {
    /** Stands before what the translation printed for a name or a value. */
    printed: 'printed as',
    /** Stands before a heading that lost the type's name; ends as `source` does. */
    headingPrinted: 'Heading as published: ',
    /** Above a sentence of English the translation was made from, where today's differs; ends as `source` does. */
    former: 'Translated from: ',
    copy: (literal: string) => `Copy ${literal}`,
    /** Follows a type's name: a collection of it. */
    collection: 'collection',
    /** In the place of permissions, where there are none to ask for. */
    unsupported: 'Not supported',
    copied: 'Copied',
    damage: count('# literal restored', '# literals restored'),
    damageHint:
      'This translation printed something else; the real literal is shown and what was printed stands beside it.',
    behind: 'Behind the English',
    behindHint: 'The English changed after this was translated. Where it did, both are shown.',
    machine: 'Machine translation',
    human: 'Human translation',
    untranslated: 'This page has not been translated yet. It is shown in English.',
    betaNotice:
      'APIs under the beta version can change at any time. They are not meant for production.',
    definedTwice: (occurrence: number, definitions: number) =>
      `The reference defines this name ${definitions} times; this is definition ${occurrence}.`,
    otherDefinition: (occurrence: number) => `Definition ${occurrence}`,
    loose: 'Only in the translation',
    looseHint:
      'These rows are not in the source. Their names and values are as printed, not verified.',
    notAligned: 'Not aligned',
    notAlignedHint:
      'The rows of this translation could not be matched safely with the source, so both tables are shown. Names and values in this one are as printed, not verified.',
    /** Before the reason; ends as `source` does. */
    reason: 'Reason: ',
  },
  ...kindWords,
  /** Below the members. */
  related: {
    flags: 'Combine flags',
    decimal: 'Decimal',
    hex: 'Hexadecimal',
    filter: 'OData filter',
    compare: (version: string) => `Compared with ${version}`,
    alike: (version: string) => `The same members and values in ${version}.`,
    onlyIn: (version: string) => `only in ${version}`,
    absent: (version: string) => `not in ${version}`,
    differs: (version: string, value: string) => `${value} in ${version}`,
    order: (version: string) => `The same members in another order in ${version}.`,
    none: 'no value',
    sharing: 'Related',
    sameName: 'same name',
    shared: count('# shared member', '# shared members'),
    translation: 'About this translation',
    translatedOn: 'Translated',
    fromCommit: 'Source commit',
    by: 'Author',
    /** Above the properties and parameters that have a type. */
    usedBy: 'Used by',
    /** Before the type that a type derives from. */
    derivesFrom: 'Derives from',
    /** Before the types that derive from a type. */
    derivedTypes: 'Derived types:',
    /** Unfolds the rest of a list. */
    more: (n: number) => `${n} more`,
    links: 'Elsewhere',
    upstream: 'Official page',
    rawSource: 'Source file',
    report: 'Report a translation',
    previous: 'Previous',
    next: 'Next',
    area: 'In this area',
    all: (total: number) => `All ${total}`,
    /** Label of a field above the neighbours, which are a few of them. */
    filterArea: (total: number) => `Filter all ${total}`,
  },
  /** Lists of entries. */
  browse: {
    version: (version: string) => `${version} reference`,
    entryCount: count('# entry', '# entries'),
    alphabet: 'A–Z',
    filter: 'Filter by name',
    noMatch: 'Nothing matches.',
    /** A link to the search, where a filter found nothing; what was typed follows in quotes. */
    searchFor: 'Search everything for',
    areas: count('# area', '# areas'),
    onThisPage: 'On this page',
  },
  home: {
    title: 'What does this value mean?',
    lead: 'Every page of the reference beside its English source. Identifiers and values are always real.',
    healthy: 'every literal as in the source',
    damaged: 'with restored literals',
    missing: 'not translated',
    report: 'See the whole report',
  },
  notFound: {
    title: 'Page not found',
    lead: 'There is no page at this address.',
    ways: 'Search for it, or start from the home page.',
  },
  guides: { title: 'Guides', lead: 'How to read this site, and how to add to it.' },
};

/** Every string of the interface, as English defines them. */
export type Strings = typeof en;
