/** What the site remembers of a reader, on the reader's own machine. */
export type Memory = 'theme' | 'mode' | 'locale' | 'keys' | 'beside';

/** Returns what is remembered, or null where nothing is or storage is switched off. */
export function remembered(key: Memory): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Remembers a choice, where the browser lets it. */
export function remember(key: Memory, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Storage is switched off: the choice holds for this page.
  }
}
