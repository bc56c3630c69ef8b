/** Strings of what scripts show when a reader opens it, which loads them then; English defines them. */
export const scripts = {
  /** In the menu of forms to copy as. */
  copy: {
    name: 'Name',
    value: 'Value',
    link: 'Link',
    table: 'Table (TSV)',
    page: 'Page as Markdown',
  },
  /** Keyboard shortcuts, in the settings menu. */
  keys: {
    label: 'Keyboard',
    search: 'Search',
    previous: 'Previous page',
    next: 'Next page',
    language: 'Language',
    mode: 'Reading mode',
    list: 'This list',
  },
};

export type ScriptStrings = typeof scripts;
