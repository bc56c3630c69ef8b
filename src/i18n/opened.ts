import type { OpenedStrings } from './en/opened.ts';

// Not the registry of all strings: the browser loads these alone, and of one language.
const files = import.meta.glob<OpenedStrings>('./*/opened.ts', { import: 'opened' });

/** Loads the strings of what scripts open, in a language of the interface; English where it has none. */
export async function loadOpened(tag: string): Promise<OpenedStrings> {
  const load = files[`./${tag}/opened.ts`] ?? files['./en/opened.ts'];
  if (!load) throw new Error(`No strings of what scripts open for ${tag}`);
  return load();
}
