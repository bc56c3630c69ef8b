import type { ScriptStrings } from './en/scripts.ts';

// Not the registry of all strings: the browser loads these alone, and of one language.
const files = import.meta.glob<ScriptStrings>('./*/scripts.ts', { import: 'scripts' });

/** Loads the strings of what scripts open, in a language of the interface; English where it has none. */
export async function loadScriptStrings(tag: string): Promise<ScriptStrings> {
  const load = files[`./${tag}/scripts.ts`] ?? files['./en/scripts.ts'];
  if (!load) throw new Error(`No strings of what scripts open for ${tag}`);
  return load();
}
