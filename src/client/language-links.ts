import { savePreference } from './preferences.ts';
import { currentPosition, keepPosition, type ReadingPosition } from './reading-position.ts';

const key = 'place';

/** Keeps the member, the place in the window and the choice when a reader switches language or version. */
export function startLanguageLinks(): void {
  restore();
  for (const link of document.querySelectorAll<HTMLAnchorElement>(
    'a[hreflang], a[data-keeps-row]',
  )) {
    link.addEventListener('click', () => {
      if (link.hreflang) savePreference('locale', link.hreflang);
      link.hash = location.hash;
      const place = currentPosition();
      if (place) store({ ...place, path: link.pathname });
    });
  }
}

/** Puts the focus on the language after the current one. */
export function focusLanguageLinks(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')];
  const menu = document.querySelector<HTMLDetailsElement>('[data-languages]');
  if (menu) menu.open = true;
  const current = links.findIndex((link) => link.ariaCurrent);
  links[(current + 1) % links.length]?.focus();
}

function store(place: ReadingPosition & { path: string }): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(place));
  } catch {
    // Storage is switched off: the anchor alone is kept.
  }
}

function restore(): void {
  const place = stored();
  if (place?.path !== location.pathname) return;
  keepPosition(place);
  // The browser scrolls to the anchor when the page has loaded: later than this, and elsewhere.
  addEventListener('load', () => requestAnimationFrame(() => keepPosition(place)), { once: true });
}

function stored(): (ReadingPosition & { path: string }) | undefined {
  try {
    const text = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    return text ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}
