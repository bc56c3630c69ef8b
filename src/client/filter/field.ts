/** Returns the words of what is typed or read, upper and lower case and width aside. */
export function wordsOf(text: string): string[] {
  return folded(text).split(/\s+/).filter(Boolean);
}

/** Returns a text as words are looked for in it. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Returns a link to the search for what was typed, after words that say so. */
export function searchLink(words: string, typed: string): HTMLAnchorElement | undefined {
  const search = document.querySelector<HTMLAnchorElement>('a[data-search-open]');
  if (!search) return undefined;
  const link = document.createElement('a');
  link.href = `${search.pathname}?q=${encodeURIComponent(typed.trim())}`;
  link.textContent = `${words} “${typed.trim()}”`;
  return link;
}
