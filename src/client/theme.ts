import { savedPreference, savePreference } from './preferences.ts';

/** Lets a reader choose the colours; automatic follows the system. */
export function startTheme(): void {
  const chosen = savedPreference('theme') ?? 'auto';
  for (const radio of document.querySelectorAll<HTMLInputElement>('input[name="theme"]')) {
    radio.checked = radio.value === chosen;
    radio.addEventListener('change', () => {
      if (radio.value === 'auto') delete document.documentElement.dataset['theme'];
      else document.documentElement.dataset['theme'] = radio.value;
      savePreference('theme', radio.value);
    });
  }
}
