import { loadWords } from './words.ts';

/** Lists the keys and what they do in the settings menu, above the switch for them. */
export async function listShortcuts(box: HTMLElement): Promise<void> {
  const { keys } = await loadWords();
  const heading = document.createElement('b');
  heading.textContent = keys.label;
  const list = document.createElement('dl');
  for (const [key, what] of [
    ['/', keys.search],
    ['[', keys.previous],
    [']', keys.next],
    ['l', keys.language],
    ['m', keys.mode],
    ['?', keys.list],
  ] as const) {
    const term = document.createElement('dt');
    const meaning = document.createElement('dd');
    term.append(document.createElement('kbd'));
    term.firstElementChild?.append(key);
    meaning.append(what);
    list.append(term, meaning);
  }
  box.prepend(heading, list);
}
