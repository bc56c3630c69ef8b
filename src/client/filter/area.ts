import { folded, searchLink, wordsOf } from './field.ts';

const most = 50;

/** An entry of an area, as the area's list has it. */
interface Listed {
  name: string;
  link: HTMLAnchorElement;
}

/**
 * Filters the list beside a page, which has a few of an area's entries: what is typed is looked for among all of them, in
 * the list that `a[data-area]` leads to.
 */
export function filterArea(field: HTMLInputElement): void {
  const nav = field.closest('nav');
  const all = nav?.querySelector<HTMLAnchorElement>('a[data-area]');
  const list = nav?.querySelector('ul');
  const status = nav?.querySelector('[role=status]');
  if (!all || !list || !status) return;
  const { filterNone = '', filterSearch = '' } = field.dataset;
  const neighbours = [...list.children];
  const listed = load(all).catch((): Listed[] => []);
  let turn = 0;

  field.addEventListener('input', async () => {
    const own = ++turn;
    const words = wordsOf(field.value);
    const entries = await listed;
    if (own !== turn) return;
    const found = entries.filter(({ name }) => words.every((word) => name.includes(word)));
    status.replaceChildren();
    if (words.length === 0) list.replaceChildren(...neighbours);
    else list.replaceChildren(...found.slice(0, most).map(toItem));
    if (words.length > 0 && found.length === 0)
      status.append(`${filterNone} `, searchLink(filterSearch, field.value) ?? '');
  });
}

async function load({ pathname, hash }: HTMLAnchorElement): Promise<Listed[]> {
  const answer = await fetch(pathname);
  if (!answer.ok) throw new Error(`${pathname} answered ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const part = page.getElementById(decodeURIComponent(hash.slice(1))) ?? page;
  return [...part.querySelectorAll<HTMLElement>('li[data-name]')].flatMap((item) => {
    const link = item.querySelector('a');
    return link ? [{ name: folded(item.dataset['name'] ?? ''), link }] : [];
  });
}

function toItem({ link }: Listed): HTMLLIElement {
  const item = document.createElement('li');
  const own = document.importNode(link, true);
  own.removeAttribute('class');
  if (own.pathname === location.pathname) own.ariaCurrent = 'page';
  item.append(own);
  return item;
}
