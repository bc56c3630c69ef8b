import { nameCode } from '../name-code.ts';
import { placeBelow } from '../place-below.ts';

/** What a preview reads of an entry's JSON. */
interface EntryFile {
  name: string;
  version: string;
  summary: Record<string, string>;
  members?: { name: string; value: string | null; description: Record<string, string> }[];
  /** Of a page that lists many entries. */
  entries?: { name: string }[];
}

/** Members that a preview lists. */
const most = 6;

const read = new Map<string, Promise<EntryFile | undefined>>();

/** Shows the entry that a link leads to, from its JSON, beneath the link; returns what closes it again. */
export async function openPreview(link: HTMLAnchorElement, address: string): Promise<() => void> {
  const file = await entryOf(address);
  if (!file || !link.isConnected) return () => {};
  const card = cardOf(file);
  card.id = 'preview';
  card.setAttribute('role', 'tooltip');
  placeBelow(card, link.getBoundingClientRect(), 6);
  link.setAttribute('aria-describedby', card.id);
  return () => {
    card.remove();
    link.removeAttribute('aria-describedby');
  };
}

function entryOf(address: string): Promise<EntryFile | undefined> {
  const known = read.get(address);
  if (known) return known;
  const loading = fetch(address).then(
    (answer) => (answer.ok ? (answer.json() as Promise<EntryFile>) : undefined),
    () => undefined,
  );
  read.set(address, loading);
  return loading;
}

function cardOf({ name, version, summary, members = [], entries = [] }: EntryFile): HTMLElement {
  const card = make('div', '', 'preview');
  const head = make('p');
  const title = make('b');
  title.append(nameCode(name));
  head.append(title, ' ', make('small', version));
  card.append(head, ...inReadersLanguage(summary, 'p'));
  const list = make('dl');
  const rows = [
    ...members,
    ...entries.map((entry) => ({ value: null, description: {}, ...entry })),
  ];
  for (const { name: member, value, description } of rows.slice(0, most)) {
    const term = make('dt');
    term.append(nameCode(value === null ? member : `${member} = ${value}`));
    const meaning = make('dd');
    meaning.append(...inReadersLanguage(description, 'span'));
    list.append(term, meaning);
  }
  card.append(list);
  if (rows.length > most) card.append(make('p', `+ ${rows.length - most}`, 'more'));
  return card;
}

function inReadersLanguage(texts: Record<string, string>, tag: 'p' | 'span'): HTMLElement[] {
  const own = document.documentElement.lang;
  const [lang, text] = [own, 'en'].map((one) => [one, texts[one]]).find(([, one]) => one) ?? [];
  if (!lang || !text) return [];
  const made = make(tag, text);
  if (lang !== own) made.lang = lang;
  return [made];
}

function make(tag: string, text = '', className = ''): HTMLElement {
  const made = document.createElement(tag);
  if (text) made.textContent = text;
  if (className) made.className = className;
  return made;
}
