/**
 * Returns the locale that fits a reader's languages best, or undefined where none shares a
 * language with any of them: for each wanted language in order, the same tag, else the same
 * language and region, else language and script, else the language (`pt-PT` → `pt-BR`).
 */
export function bestLocale(
  wanted: readonly string[],
  offered: readonly string[],
): string | undefined {
  for (const tag of wanted) {
    const ranked = offered
      .map((offer) => ({ offer, score: score(tag, offer) }))
      .sort((a, b) => b.score - a.score);
    if (ranked[0] && ranked[0].score > 0) return ranked[0].offer;
  }
  return undefined;
}

function score(wanted: string, offered: string): number {
  const [a, b] = [full(wanted), full(offered)];
  if (!a || !b || a.language !== b.language) return 0;
  return 1 + (a.script === b.script ? 2 : 0) + (a.region === b.region ? 1 : 0);
}

function full(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return undefined;
  }
}

/**
 * Returns the language that the reader chose last, or null. Read here and not through preferences.ts: a module that these
 * pages share with the others would be one more request.
 */
export function chosenLocale(): string | null {
  try {
    return localStorage.getItem('locale');
  } catch {
    return null;
  }
}
