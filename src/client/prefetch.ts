const fetched = new Set<string>();

/** Fetches a page of the site when a reader is about to open it. */
export function startPrefetch(): void {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData) return;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const intend = ({ target }: Event) => {
    clearTimeout(waiting);
    const link =
      target instanceof Element
        ? target.closest<HTMLAnchorElement>('a[href]:not([data-search-open])')
        : null;
    if (link) waiting = setTimeout(() => prefetch(link), 65);
  };
  for (const type of ['pointerover', 'focusin', 'touchstart'])
    addEventListener(type, intend, { passive: true });
}

function prefetch({ origin, pathname, href }: HTMLAnchorElement): void {
  if (origin !== location.origin || pathname === location.pathname || !pathname.endsWith('/'))
    return;
  if (fetched.has(pathname)) return;
  fetched.add(pathname);
  const hint = document.createElement('link');
  hint.rel = 'prefetch';
  hint.href = href.split('#', 1)[0] ?? href;
  document.head.append(hint);
}
