/** Opens the page whose address differs from a missing one in nothing but the case of its letters. */
export async function retryInLowerCase(): Promise<void> {
  const { pathname, search, hash } = location;
  const wanted = inLowerCase(pathname, import.meta.env.BASE_URL);
  if (wanted === pathname) return;
  const answer = await fetch(wanted, { method: 'HEAD' }).catch(() => undefined);
  if (answer?.ok) location.replace(wanted + search + hash);
}

/** Returns an address in lower case, as the site's pages have it; the site's base stays as it is. */
export function inLowerCase(pathname: string, base: string): string {
  const below = pathname.toLowerCase().startsWith(base.toLowerCase()) ? base.length : 0;
  return base.slice(0, below) + pathname.slice(below).toLowerCase();
}
