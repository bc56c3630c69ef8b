import type { CheckDoc } from './check-doc.ts';

/** What reading the pages finds, before anything is compared. */
export const readingChecks = {
  'file/unreadable': {
    severities: ['error'],
    finds: 'A file or folder that may not be read',
    why: 'The site is built without it.',
  },
  'locale/tag': {
    severities: ['error'],
    finds: 'A folder whose name is no BCP 47 language tag',
    why: 'Nobody can tell which language its pages are in, so they are left out.',
  },
  'page/same-address': {
    severities: ['error'],
    finds: 'Two files with one address, which differ in upper and lower case or in their folder',
    why: 'Only one of them can be shown.',
  },
  'page/path': {
    severities: ['error'],
    finds:
      'A page of an enum outside api-reference/{version}/, or at an address of one of the site’s own files',
    why: "A page's version and address are read off its path.",
  },
  'page/encoding': {
    severities: ['error'],
    finds: 'A page that is not UTF-8',
    why: 'It cannot be read without guessing, and a guess may change what it says.',
  },
  'page/empty': {
    severities: ['error'],
    finds: 'An empty page',
    why: 'A language that lacks the page would serve its readers better.',
  },
  'page/too-large': {
    severities: ['error'],
    finds: 'A page larger than any reference needs',
    why: 'It would keep all other pages from being built.',
  },
  'page/too-many-rows': {
    severities: ['error'],
    finds: 'A table with more rows than any reference needs',
    why: 'It would keep all other pages from being built.',
  },
  'page/too-deep': {
    severities: ['error'],
    finds: 'Markup nested deeper than any reference needs',
    why: 'It would keep all other pages from being built.',
  },
  'page/no-heading': {
    severities: ['error', 'warning'],
    finds: 'A page with a table and no heading that names its enum',
    why: "The heading is the source of the type's name.",
  },
  'front-matter/invalid': {
    severities: ['error'],
    finds: 'Front matter that is not YAML',
    why: 'Where the translation comes from, and how old it is, is written there.',
  },
  'page/no-source': {
    severities: ['warning'],
    finds: 'A translation without an English page',
    why: 'Without the English no name and no value in it can be trusted.',
  },
  'enum/not-in-source': {
    severities: ['warning'],
    finds: 'An enum that the English page does not define',
    why: 'Without the English no name and no value in it can be trusted.',
  },
  'page/nul': {
    severities: ['warning'],
    finds: 'A NUL character in a page',
    why: 'Programs cut a text off there, each in its own way.',
  },
  'page/invisible': {
    severities: ['warning'],
    finds: 'Characters that nobody sees, or that change the direction of the text',
    why: 'What is copied or searched is then not what is read.',
  },
  'file/link': {
    severities: ['error'],
    finds: 'A link to another file or folder',
    why: 'Links are not followed: a page could bring in any file of the machine.',
  },
  'page/too-many-lines': {
    severities: ['error'],
    finds: 'A page with more lines than any reference needs',
    why: 'It would keep all other pages from being built.',
  },
  'page/more-problems': {
    severities: ['warning'],
    finds: 'More problems of one page than are listed',
    why: 'They are left out so that the report stays readable.',
  },
  'page/no-table': {
    severities: ['error'],
    finds: 'A heading that names an enum without a table of its members',
    why: 'There is nothing to show of the enum.',
  },
  'front-matter/unclosed': {
    severities: ['error'],
    finds: 'Front matter without an end',
    why: 'The page is read as if it had none.',
  },
  'enum/name': {
    severities: ['error'],
    finds: "A type's name that is longer than any name",
    why: 'It cannot be an address, so the enum is left out.',
  },
  'page/ragged-row': {
    severities: ['warning'],
    finds: 'A row with more or fewer cells than the header',
    why: 'Other programs drop the cells beyond the header.',
  },
  'segment/id': {
    severities: ['warning'],
    finds: 'Two halves of a segment with different ids',
    why: 'They are joined by their place, which may be wrong.',
  },
  'segment/source-missing': {
    severities: ['warning'],
    finds: 'A translated half without its source half',
    why: 'The text cannot be checked.',
  },
  'segment/target-missing': {
    severities: ['warning'],
    finds: 'A source half without its translation',
    why: 'The reader of the translation misses the text.',
  },
  'segment/unclosed': {
    severities: ['warning'],
    finds: 'A span that is not closed',
    why: 'Where its text ends had to be guessed.',
  },
} as const satisfies Record<string, CheckDoc>;
