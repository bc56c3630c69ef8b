import { savedPreference, savePreference } from '../preferences.ts';

const key = 'beside';

/**
 * Lets a reader choose which language stands beside the page's own: that of the address, else the one saved, else
 * English, which stays what literals are judged by. What lays it out is loaded where another is chosen.
 */
export function startSecondLanguage(): void {
  const select = document.querySelector<HTMLSelectElement>('select[data-beside]');
  if (!select) return;
  const query = new URLSearchParams(location.search);
  const wanted = (query.get(key) ?? savedPreference(key))?.toLowerCase();
  const chosen = [...select.options].find(({ value }) => value.toLowerCase() === wanted)?.value;
  select.addEventListener('change', () => {
    savePreference(key, select.value);
    if (select.value) query.set(key, select.value);
    else query.delete(key);
    const search = query.size > 0 ? `?${query}` : '';
    history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
    location.reload();
  });
  if (!chosen || chosen === select.value) return;
  select.value = chosen;
  import('./show.ts').then(({ showSecondLanguage }) => showSecondLanguage(chosen));
}
