import { currentPosition, keepPosition } from '../reading-position.ts';

/** Shows a language beside the page's own, from that language's page: rows are joined by their ids, texts by their English. */
export async function showSecondLanguage(tag: string): Promise<void> {
  const main = document.querySelector('main');
  const other = await pageIn(tag);
  if (!main || !other) return;
  const place = currentPosition();
  const texts = textsOf(other);
  for (const pair of main.querySelectorAll('.pair')) joinPair(pair, texts, tag);
  for (const row of main.querySelectorAll<HTMLElement>('table.rows tr')) joinRow(row, other, tag);
  for (const table of main.querySelectorAll('table.rows')) table.classList.add('bilingual');
  main.classList.add('aligned');
  nameMode(tag);
  if (place) keepPosition(place);
}

async function pageIn(tag: string): Promise<Document | undefined> {
  const link = linkTo(tag);
  const answer = link && (await fetch(link.pathname));
  if (!answer?.ok) return undefined;
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

function linkTo(tag: string): HTMLAnchorElement | null {
  return document.querySelector<HTMLAnchorElement>(`header a[hreflang="${tag}"]`);
}

/** Names the mode of the second language alone, until now English, as the header does. */
function nameMode(tag: string): void {
  const name = linkTo(tag)?.firstChild?.textContent?.trim();
  const label = document.querySelector('#mode-source')?.closest('label');
  if (!name || !label?.lastChild) return;
  label.lang = tag;
  label.lastChild.textContent = name;
}

/** The texts of a page by their English. */
function textsOf(page: Document): Map<string, Element> {
  const pairs = [...page.querySelectorAll('main .pair')];
  return new Map(
    pairs.flatMap((pair) =>
      pair.firstElementChild ? [[englishOf(pair), pair.firstElementChild]] : [],
    ),
  );
}

function englishOf(pair: Element): string {
  const source = pair.querySelector(':scope > .source') ?? pair.firstElementChild;
  return source?.textContent.trim() ?? '';
}

function joinPair(pair: Element, texts: Map<string, Element>, tag: string): void {
  const own = pair.firstElementChild;
  const text = texts.get(englishOf(pair));
  if (!own || !text) return;
  let second = pair.querySelector<HTMLElement>(':scope > .source');
  if (!second) {
    second = own.cloneNode() as HTMLElement;
    second.className = 'source';
    own.after(' ', second);
  }
  fill(second, text, tag);
}

function joinRow(row: HTMLElement, other: Document, tag: string): void {
  const source = row.querySelector<HTMLElement>(':scope > .source');
  if (!source) return;
  let second = source;
  if (!row.querySelector(':scope > .target')) {
    second = source.cloneNode() as HTMLElement;
    source.classList.replace('source', 'target');
    source.after(second);
  }
  const theirs = row.id ? other.getElementById(row.id) : other.querySelector('table.rows thead tr');
  const text =
    theirs?.querySelector(':scope > .target') ?? theirs?.querySelector(':scope > .source');
  if (text) fill(second, text, tag);
}

function fill(element: HTMLElement, text: Element, tag: string): void {
  element.lang = tag;
  element.removeAttribute('dir');
  element.replaceChildren(...[...text.childNodes].map((node) => document.importNode(node, true)));
}
