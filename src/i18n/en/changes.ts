import type { Change } from '../../model/history.ts';
import { plural } from '../plural.ts';

/** The strings of the page and the feed of changes. */
export const en = {
  title: 'What changed',
  lead: 'What was added to the reference, removed from it or changed, and literals that a translation damaged or restored.',
  /** Where the content folder is in no Git repository, or nothing of it changed. */
  none: 'No changes are recorded: this reference has no Git history, or nothing in it has changed yet.',
  /** Link to the feed. */
  feed: 'Atom feed',
  /** Before the id of a commit. */
  commit: 'Commit',
  /** Of a commit that is an import of many pages. */
  many: plural('en', {
    one: '# page changed: too many to list what changed in it.',
    other: '# pages changed: too many to list what changed in each.',
  }),
  /** What happened; the literals it happened to follow, after a space where the language has one. */
  what: {
    'entry-added': 'Entry added',
    'entry-removed': 'Entry removed',
    'entry-reworded': 'Text changed',
    'row-added': 'Member added: ',
    'row-removed': 'Member removed: ',
    'row-reworded': 'Description changed: ',
    'literal-changed': 'Value changed: ',
    'literal-damaged': 'Damaged by the translation: ',
    'literal-restored': 'Restored in the translation: ',
  } satisfies Record<Change['what'], string>,
};

/** Every string of the changes, as English defines them. */
export type ChangesStrings = typeof en;
