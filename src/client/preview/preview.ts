/** How long a reader stays on a link before its page is shown in short, in milliseconds. */
const delay = 350;

/**
 * Shows in short what a link to an entry's page leads to, where a reader points at it or stays on it with the keyboard;
 * Escape closes it. What shows it is loaded when it is first wanted.
 */
export function startPreview(): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let close: (() => void) | undefined;
  let current: HTMLAnchorElement | undefined;
  const leave = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      close?.();
      close = undefined;
      current = undefined;
    }, delay / 2);
  };
  const enter = ({ target }: Event) => {
    if (!(target instanceof Element)) return;
    if (target.closest('.preview')) return clearTimeout(waiting);
    const link = target.closest<HTMLAnchorElement>('main a[href], .side a[href]');
    const address = link && entryFile(link);
    if (!address) return close && leave();
    clearTimeout(waiting);
    if (link === current) return;
    waiting = setTimeout(async () => {
      const { openPreview } = await import('./card.ts');
      close?.();
      current = link;
      close = await openPreview(link, address);
    }, delay);
  };
  addEventListener('pointerover', (event) => event.pointerType !== 'touch' && enter(event));
  addEventListener('focusin', (event) => {
    if (event.target instanceof Element && event.target.matches(':focus-visible')) enter(event);
    else leave();
  });
  addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    clearTimeout(waiting);
    close?.();
    close = undefined;
  });
}

const pagesOfTheSite = new Set(['guides', 'quality', 'search']);

/** Returns the address of the JSON of the entry that a link leads to, or undefined where it leads elsewhere. */
function entryFile({ origin, pathname }: HTMLAnchorElement): string | undefined {
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  if (origin !== location.origin || location.pathname.startsWith(pathname)) return undefined;
  const [, version = '', ...rest] = pathname.slice(base.length).split('/').filter(Boolean);
  if (rest.length === 0 || pagesOfTheSite.has(version)) return undefined;
  return `${base}api/v1/${[version, ...rest].join('/')}.json`;
}
