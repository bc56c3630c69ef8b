import { announce } from './announce.ts';
import { savePreference } from './preferences.ts';
import { currentPosition, keepPosition } from './reading-position.ts';

const root = document.documentElement;
const radios = [...document.querySelectorAll<HTMLInputElement>('input[name="mode"]')];

/** Lets a reader choose how texts and their source are laid out; the row being read stays in place. */
export function startBilingualMode(): void {
  root.dataset['mode'] ??= 'side';
  for (const radio of radios) {
    radio.checked = radio.value === root.dataset['mode'];
    radio.addEventListener('change', () => choose(radio));
  }
}

/** Chooses the mode after the current one. */
export function nextBilingualMode(): void {
  const current = radios.findIndex(({ checked }) => checked);
  const next = radios[(current + 1) % radios.length];
  if (!next) return;
  next.checked = true;
  choose(next);
  announce(next.labels?.[0]?.textContent ?? '');
}

function choose(radio: HTMLInputElement): void {
  const place = currentPosition();
  root.dataset['mode'] = radio.value;
  savePreference('mode', radio.value);
  if (place) keepPosition(place);
}
