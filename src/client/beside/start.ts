import { remember, remembered } from '../memory.ts';

const key = 'beside';

/**
 * Lets a reader choose which language stands beside the page's own: that of the address, else the one remembered, else
 * English, which stays what literals are judged by. What lays it out is loaded where another is chosen.
 */
export function startBeside(): void {
  const select = document.querySelector<HTMLSelectElement>('select[data-beside]');
  if (!select) return;
  const query = new URLSearchParams(location.search);
  const wanted = (query.get(key) ?? remembered(key))?.toLowerCase();
  const chosen = [...select.options].find(({ value }) => value.toLowerCase() === wanted)?.value;
  select.addEventListener('change', () => {
    remember(key, select.value);
    query.set(key, select.value);
    location.search = String(query);
  });
  if (!chosen || chosen === select.value) return;
  select.value = chosen;
  import('./second-language.ts').then(({ showBeside }) => showBeside(chosen));
}
