/** What a reader chose, saved in the reader's own browser. */
export type Preference = 'theme' | 'mode' | 'locale' | 'keys' | 'beside';

/** Returns a saved choice, or null where there is none or storage is switched off. */
export function savedPreference(key: Preference): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Saves a choice, where the browser lets it. */
export function savePreference(key: Preference, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Storage is switched off: the choice holds for this page.
  }
}
