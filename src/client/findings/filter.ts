import { fillName } from '../name-code.ts';
import { type Listed, matches, type Wanted } from './match.ts';

const page = 50;

/** Makes the report's filter work: the list is fetched when something is asked for, and shown fifty findings at a time. */
export function filterFindings(form: HTMLFormElement): void {
  const shown = document.querySelector<HTMLElement>('[data-found]');
  const template = document.querySelector<HTMLTemplateElement>('template[data-finding]');
  const list = shown?.querySelector('ol');
  const status = shown?.querySelector('[role=status]');
  const more = shown?.querySelector('button');
  if (!shown || !template || !list || !status || !more) return;
  const { findings = '', home = '', none = '', failed = '' } = form.dataset;
  const digits = new Intl.NumberFormat(document.documentElement.lang);
  let all: Promise<Listed[]> | undefined;
  let found: Listed[] = [];

  const show = (from: number) => {
    const rows = found.slice(from, from + page).map((finding) => toRow(template, finding, home));
    if (from === 0) list.replaceChildren(...rows);
    else list.append(...rows);
    more.hidden = from + page >= found.length;
    if (from > 0) rows[0]?.querySelector('a')?.focus();
  };

  const run = async () => {
    const wanted = wantedOf(form);
    shown.hidden = false;
    try {
      all ??= load(findings);
      found = (await all).filter((finding) => matches(finding, wanted));
      status.textContent = found.length > 0 ? digits.format(found.length) : none;
      show(0);
    } catch {
      all = undefined;
      status.textContent = failed;
    }
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    remember(form);
    run();
  });
  for (const select of form.querySelectorAll('select'))
    select.addEventListener('change', () => form.requestSubmit());
  more.addEventListener('click', () => show(list.children.length));
  recall(form);
  if (Object.values(wantedOf(form)).some(Boolean)) form.requestSubmit();
}

async function load(address: string): Promise<Listed[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  return ((await response.json()) as { findings: Listed[] }).findings;
}

function wantedOf(form: HTMLFormElement): Wanted {
  const fields = new FormData(form);
  const field = (name: string) => String(fields.get(name) ?? '');
  return { check: field('check'), severity: field('severity'), words: field('q') };
}

function toRow(template: HTMLTemplateElement, finding: Listed, home: string): DocumentFragment {
  const row = template.content.cloneNode(true) as DocumentFragment;
  const set = (selector: string, text: string) => {
    const element = row.querySelector(selector);
    if (element) element.textContent = text;
  };
  const link = row.querySelector('a');
  const { anchor, enum: id, place, expected, actual } = finding;
  const name = anchor?.replace(/^\w+(?=\.)/, '') ?? '';
  if (link && id) link.href = `${home}${id}/${anchor ? `#${anchor}` : ''}`;
  const code = row.querySelector('code');
  if (code) fillName(code, id ? id.slice(id.indexOf('/') + 1) + name : place.replace(/:.*/s, ''));
  set('[data-expected]', expected);
  set('[data-published]', actual);
  set('.place', place);
  return row;
}

/** Keeps the filter in the address, so that it can be shared. */
function remember(form: HTMLFormElement): void {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (value) query.set(name, String(value));
  history.replaceState(null, '', query.size > 0 ? `?${query}` : location.pathname);
}

/** Fills the form from the address. */
function recall(form: HTMLFormElement): void {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement)
      field.value = value;
  }
}
