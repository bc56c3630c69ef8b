import { nextBilingualMode } from './bilingual-mode.ts';
import { focusLanguageLinks } from './language-links.ts';
import { savedPreference, savePreference } from './preferences.ts';

const actions: Record<string, () => void> = {
  '/': () => document.querySelector<HTMLElement>('[data-search-open]')?.click(),
  '[': () => document.querySelector<HTMLElement>('a[rel="prev"]')?.click(),
  ']': () => document.querySelector<HTMLElement>('a[rel="next"]')?.click(),
  l: focusLanguageLinks,
  m: nextBilingualMode,
  '?': openSettings,
};

/** Starts the single-key shortcuts, which a reader can switch off (WCAG 2.2, 2.1.4), and Escape for menus. */
export function startKeyboardShortcuts(): void {
  const box = document.querySelector<HTMLInputElement>('[data-keys]');
  if (box) {
    box.checked = savedPreference('keys') !== 'off';
    box.addEventListener('change', () => savePreference('keys', box.checked ? 'on' : 'off'));
  }
  const menu = document.querySelector('[data-settings]');
  menu?.addEventListener('toggle', listKeys, { once: true });
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closeMenus(true);
    const action = actions[event.key];
    if (!action || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (box?.checked === false || isTyping(event.target) || document.querySelector('dialog[open]'))
      return;
    event.preventDefault();
    action();
  });
  addEventListener('click', ({ target }) => {
    if (target instanceof Element && !target.closest('.menu')) closeMenus(false);
  });
}

async function listKeys(): Promise<void> {
  const box = document.querySelector<HTMLElement>('[data-shortcuts]');
  const { listShortcuts } = await import('./list-shortcuts.ts');
  if (box) await listShortcuts(box);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement)
    return !['radio', 'checkbox', 'button'].includes(target.type);
  return target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName);
}

function openSettings(): void {
  const menu = document.querySelector<HTMLDetailsElement>('[data-settings]');
  if (!menu) return;
  menu.open = true;
  menu.querySelector('summary')?.focus();
}

function closeMenus(focus: boolean): void {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('.menu[open]')) {
    menu.open = false;
    if (focus) menu.querySelector('summary')?.focus();
  }
}
