import type { ReadingRule } from './reading-rule.ts';

/** What is wrong with a whole file or folder, and the limits that a page may reach. */
export const fileRules = {
  'file/unreadable': {
    id: 'file/unreadable',
    severities: ['error'],
    finds: 'A file or folder that may not be read',
    why: 'The site is built without it.',
    remedy: 'Give the user who builds the site permission to read it.',
  },
  'locale/tag': {
    id: 'locale/tag',
    severities: ['error'],
    finds: 'A folder whose name is no BCP 47 language tag',
    why: 'Nobody can tell which language its pages are in, so they are left out.',
    remedy: 'Rename the folder to a BCP 47 tag such as pt-BR.',
  },
  'page/same-address': {
    id: 'page/same-address',
    severities: ['error'],
    finds: 'Two files with one address, which differ in upper and lower case or in their folder',
    why: 'Only one of them can be shown.',
    remedy: 'Rename one of the two files.',
  },
  'page/path': {
    id: 'page/path',
    severities: ['error'],
    finds:
      'A page outside api-reference/{version}/, or at an address of one of the site’s own files',
    why: "A page's version and address are read off its path.",
    remedy: 'Lay the page out as upstream does: api-reference/{version}/resources/{stem}.md.',
  },
  'page/encoding': {
    id: 'page/encoding',
    severities: ['error'],
    finds: 'A page that is not UTF-8',
    why: 'It cannot be read without guessing, and a guess may change what it says.',
    remedy: 'Save the file as UTF-8.',
  },
  'page/empty': {
    id: 'page/empty',
    severities: ['error'],
    finds: 'An empty page',
    why: 'A language that lacks the page would serve its readers better.',
    remedy: 'Write the page, or take the file away.',
  },
  'page/too-large': {
    id: 'page/too-large',
    severities: ['error'],
    finds: 'A page larger than any reference needs',
    why: 'It would keep all other pages from being built.',
    remedy: 'Split the page.',
  },
  'page/too-many-tags': {
    id: 'page/too-many-tags',
    severities: ['error'],
    finds: 'A paragraph with more HTML tags than any text needs',
    why: 'It would keep all other pages from being built.',
    remedy: 'Take the tags out, or split the paragraph.',
  },
  'page/too-many-rows': {
    id: 'page/too-many-rows',
    severities: ['error'],
    finds: 'A table with more rows than any reference needs',
    why: 'It would keep all other pages from being built.',
    remedy: 'Split the table.',
  },
  'page/too-deep': {
    id: 'page/too-deep',
    severities: ['error'],
    finds: 'Markup nested deeper than any reference needs',
    why: 'It would keep all other pages from being built.',
    remedy: 'Take out the nesting.',
  },
  'file/link': {
    id: 'file/link',
    severities: ['error'],
    finds: 'A link to another file or folder',
    why: 'Links are not followed: a page could bring in any file of the machine.',
    remedy: 'Put the file or folder itself in its place.',
  },
  'page/too-many-lines': {
    id: 'page/too-many-lines',
    severities: ['error'],
    finds: 'A page with more lines than any reference needs',
    why: 'It would keep all other pages from being built.',
    remedy: 'Split the page.',
  },
  'page/more-problems': {
    id: 'page/more-problems',
    severities: ['warning'],
    finds: 'More problems of one page than are listed',
    why: 'They are left out so that the report stays readable.',
    remedy: 'Correct those that are named first.',
  },
} as const satisfies Record<string, ReadingRule>;
