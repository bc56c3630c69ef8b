/** The strings of the page on which a reader has languages kept. */
export const en = {
  title: 'Read offline',
  lead: 'Keep a language on this device: its pages and its search then open without a connection.',
  /** Without script. */
  script: 'Keeping a language needs JavaScript.',
  /** Where the browser has no service workers or they are switched off. */
  unsupported:
    'This browser keeps nothing for sites: it may be private browsing, or a connection that is not secure.',
  /** In place of a page that is not kept. */
  elsewhere: 'You are offline, and this page is not kept on this device.',
  /** Where the list of what can be kept did not come. */
  unreachable: 'The site can’t be reached. What is kept can be read; nothing new can be kept now.',
  size: 'Size',
  /** Follows the number of files. */
  files: 'files',
  states: {
    unknown: 'Not kept on this device.',
    absent: 'Not kept on this device.',
    keeping: 'Being kept…',
    kept: 'Kept on this device.',
    outdated: 'Kept, but the site has changed since.',
    stopped: 'Stopped before it was complete. What has arrived is kept and is not fetched again.',
    full: 'Stopped: there is not enough space on this device.',
  },
  keep: 'Keep',
  resume: 'Continue',
  update: 'Update',
  remove: 'Remove',
  /** Name of a button for a screen reader, the language's name after it. */
  of: (what: string, language: string) => `${what}: ${language}`,
};

/** Every string of it, as English defines them. */
export type OfflineStrings = typeof en;
