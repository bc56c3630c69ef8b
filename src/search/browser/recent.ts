const key = 'interlinear.searches';
const most = 6;

/** Searches that led somewhere, the latest first; kept on this device only. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept)
      ? kept.filter((item) => typeof item === 'string').slice(0, most)
      : [];
  } catch {
    return [];
  }
}

/** Remembers a search. */
export function rememberSearch(text: string): void {
  const tidy = text.trim();
  if (tidy === '') return;
  store([tidy, ...recentSearches().filter((item) => item !== tidy)].slice(0, most));
}

/** Forgets all searches. */
export function forgetSearches(): void {
  store([]);
}

function store(searches: string[]): void {
  try {
    if (searches.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(searches));
  } catch {
    // Storage is off: nothing is remembered.
  }
}
