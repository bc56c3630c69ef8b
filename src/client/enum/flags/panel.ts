import { announce } from '../../announce.ts';
import { combine, type Flag, has, parse, read } from './numbers.ts';

const key = 'flags';

/** A flag, its box, and what says its name. */
interface ShownFlag extends Flag {
  box: HTMLInputElement;
  code: Element;
}

/** Makes the panel that combines flags work: tick members, read the number; type a number, see the members. */
export function startPanel(section: HTMLElement): void {
  const [decimal, hex, property] = section.querySelectorAll<HTMLInputElement>('.fields input');
  const filter = section.querySelector<HTMLElement>('.flags-filter code');
  const copy = section.querySelector<HTMLButtonElement>('.flags-filter button');
  const status = section.querySelector('[role=status]');
  if (!decimal || !hex || !property || !filter || !copy || !status) return;
  const words = section.dataset;
  const flags = readFlags(section);

  const show = (number: number, typed?: HTMLInputElement) => {
    const { names, unknown } = read(number, flags);
    for (const { box, value } of flags) box.checked = has(number, value);
    if (typed !== decimal) decimal.value = String(number);
    if (typed !== hex) hex.value = toHex(number);
    for (const input of [decimal, hex]) input.removeAttribute('aria-invalid');
    const named = flags.filter(({ name }) => names.includes(name));
    const type = filter.dataset['type'] ?? '';
    filter.replaceChildren(
      ...(named.length > 0 ? filterFor(property.value.trim(), type, named) : []),
    );
    copy.hidden = named.length === 0;
    status.textContent =
      unknown > 0
        ? (words['unknown']?.replace('%', `${unknown} (${toHex(unknown)})`) ?? '')
        : names.length === 0
          ? (words['none'] ?? '')
          : '';
  };
  const keep = (number: number) => {
    const query = new URLSearchParams(location.search);
    if (number > 0) query.set(key, String(number));
    else query.delete(key);
    const search = query.size > 0 ? `?${query}` : location.pathname;
    history.replaceState(history.state, '', `${search}${location.hash}`);
  };
  for (const { box, value } of flags)
    box.addEventListener('change', () => {
      const number =
        box.checked && value === 0
          ? 0
          : ticked(flags.filter((flag) => box.checked || !has(flag.value, value)));
      show(number);
      keep(number);
    });
  for (const input of [decimal, hex]) {
    input.addEventListener('input', () => {
      const number = parse(input.value);
      if (number === undefined) {
        input.ariaInvalid = 'true';
        status.textContent = words['invalid'] ?? '';
        return;
      }
      show(number, input);
      keep(number);
    });
  }
  property.addEventListener('input', () => show(parse(decimal.value) ?? 0, decimal));
  copy.addEventListener('click', async () => {
    await navigator.clipboard.writeText(filter.textContent);
    announce(words['copied'] ?? '');
  });

  // What was ticked or typed before this came is there; else what the address asks for.
  const early = (decimal.value === '0' ? undefined : parse(decimal.value)) ?? ticked(flags);
  const asked = parse(new URLSearchParams(location.search).get(key) ?? '');
  show(early || (asked ?? 0));
  if (early) keep(early);
}

function readFlags(section: HTMLElement): ShownFlag[] {
  return [...section.querySelectorAll('label')].flatMap((label) => {
    const box = label.querySelector<HTMLInputElement>('[type=checkbox]');
    const code = label.querySelector('code');
    return box && code ? [{ name: code.textContent, value: Number(box.value), box, code }] : [];
  });
}

/** Returns the sum of the flags that are ticked. */
function ticked(flags: readonly ShownFlag[]): number {
  return combine(flags.flatMap(({ box, value }) => (box.checked ? value : [])));
}

/** Returns an OData filter for things that have all the flags, whose names break where they do elsewhere on the page. */
function filterFor(property: string, type: string, flags: readonly ShownFlag[]): Node[] {
  const title = document.querySelector('h1 code');
  const ending = title && type.endsWith(title.textContent) ? title : undefined;
  const start = type.slice(0, type.length - (ending?.textContent.length ?? 0));
  const names = flags.flatMap(({ code }, i) => [
    ...(i > 0 ? [new Text(','), document.createElement('wbr')] : []),
    ...copiesOf(code),
  ]);
  const name = ending ? copiesOf(ending) : [];
  return [new Text(`${property} has ${start}`), ...name, new Text("'"), ...names, new Text("'")];
}

/** Returns copies of what a name is made of: its words, and the places where it may break between them. */
function copiesOf(name: Element): Node[] {
  return [...name.childNodes].map((node) => node.cloneNode(true));
}

function toHex(number: number): string {
  return `0x${number.toString(16).toUpperCase()}`;
}
