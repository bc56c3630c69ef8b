import type { ScriptStrings } from '../../../i18n/en/scripts.ts';
import { announce } from '../../announce.ts';
import { toText } from '../../copy/clipboard-forms.ts';
import { piecesOf } from '../../copy/selection-rows.ts';
import { placeBelow } from '../../place-below.ts';
import { loadWords } from '../../words.ts';
import { type EnumToCopy, forms } from './forms.ts';

/** A thing to copy: what the menu calls it, and its text. */
interface Item {
  label: string;
  text: () => string | Promise<string>;
}

let close = () => {};

/** Opens the menu of forms below a button: of one row, and of the whole table and page. */
export async function openMenu(opener: HTMLElement, row: Element, copied: string): Promise<void> {
  const isOpen = opener.ariaExpanded === 'true';
  close();
  const table = row.closest('table');
  if (isOpen || !table) return;
  const { copy: words } = await loadWords();
  const menu = document.createElement('div');
  menu.className = 'copy-menu';
  menu.setAttribute('role', 'menu');
  menu.ariaLabel = opener.ariaLabel;
  const [own, whole] = itemsOf(row, table, words);
  menu.append(
    ...own.map((item) => itemButton(item, copied)),
    groupLabel(document.querySelector('h1')?.textContent ?? ''),
    ...whole.map((item) => itemButton(item, copied)),
  );
  placeBelow(menu, opener.getBoundingClientRect(), 2);
  opener.ariaExpanded = 'true';
  const outside = ({ target }: Event) => {
    if (target instanceof Node && !menu.contains(target) && target !== opener) close();
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Tab') close();
    if (event.key !== 'Escape') return move(menu, event);
    event.stopPropagation();
    close();
    opener.focus();
  };
  close = () => {
    menu.remove();
    opener.ariaExpanded = 'false';
    removeEventListener('pointerdown', outside);
    close = () => {};
  };
  menu.addEventListener('keydown', keys);
  addEventListener('pointerdown', outside);
  menu.querySelector('button')?.focus();
}

function itemsOf(
  row: Element,
  table: HTMLTableElement,
  words: ScriptStrings['copy'],
): [Item[], Item[]] {
  const one = enumOf(table);
  const literals = (key: string) => row.querySelector(`[data-literal="${key}"]`)?.textContent;
  const name = literals('name');
  const value = literals('value');
  const member = one.members.find((other) => other.name === name);
  const own: Item[] = [];
  if (name !== undefined) own.push({ label: words.name, text: () => name });
  if (value !== undefined) own.push({ label: words.value, text: () => value });
  own.push({
    label: words.link,
    text: () => new URL(`#${encodeURIComponent(row.id)}`, location.href).href,
  });
  const whole: Item[] = [];
  // Only an enum's members are code of their own: a property is not.
  if (member && table.dataset['type'])
    for (const form of forms) {
      if (form.member)
        own.push({ label: form.label, text: () => form.member?.(one, member) ?? '' });
      if (form.whole) whole.push({ label: form.label, text: () => form.whole?.(one) ?? '' });
    }
  whole.push(
    { label: words.table, text: () => textOf(table) },
    { label: words.page, text: markdownOf },
  );
  return [own, whole];
}

function enumOf(table: HTMLTableElement): EnumToCopy {
  const type = table.dataset['type'] ?? '';
  const dot = type.lastIndexOf('.');
  const members = [...(table.tBodies[0]?.rows ?? [])].flatMap((row) => {
    const name = row.querySelector('[data-literal="name"]')?.textContent;
    const value = row.querySelector('[data-literal="value"]')?.textContent ?? null;
    return name === undefined ? [] : [{ name, value }];
  });
  const flags = document.querySelector('[data-flags]') !== null;
  return { namespace: type.slice(0, dot), name: type.slice(dot + 1), flags, members };
}

function textOf(table: HTMLTableElement): string {
  const range = document.createRange();
  range.selectNode(table);
  return `${toText(piecesOf(range, table))}\n`;
}

async function markdownOf(): Promise<string> {
  const answer = await fetch('index.md');
  if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}`);
  return answer.text();
}

function itemButton({ label, text }: Item, copied: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.setAttribute('role', 'menuitem');
  made.textContent = label;
  made.addEventListener('click', async () => {
    await navigator.clipboard.writeText(await text());
    announce(copied);
    close();
  });
  return made;
}

function groupLabel(text: string): HTMLElement {
  const made = document.createElement('p');
  made.textContent = text;
  made.translate = false;
  made.setAttribute('role', 'presentation');
  return made;
}

function move(menu: HTMLElement, event: KeyboardEvent): void {
  const items = [...menu.querySelectorAll('button')];
  const current = items.indexOf(document.activeElement as HTMLButtonElement);
  const next = { ArrowDown: current + 1, ArrowUp: current - 1, Home: 0, End: -1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  items.at(next % items.length)?.focus();
}
