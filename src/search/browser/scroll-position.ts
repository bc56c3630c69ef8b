/** Keeps how far the reader has scrolled in the results, for when they come back. */
export function saveScroll(): void {
  history.scrollRestoration = 'manual';
  addEventListener('pagehide', () => {
    history.replaceState({ ...history.state, scrolled: scrollY }, '');
  });
}

/** Scrolls to where the reader was when they left this entry of the history; once. */
export function restoreScroll(): void {
  const { scrolled, ...state } = (history.state ?? {}) as { scrolled?: number };
  if (scrolled === undefined) return;
  history.replaceState(state, '');
  scrollTo({ top: scrolled, behavior: 'instant' });
}
