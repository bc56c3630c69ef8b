import { announce } from '../../announce.ts';
import { fillName } from '../../name-code.ts';
import { element, field, labelsOf, tick } from './elements.ts';
import { combine, type Flag, filterFor, has, parse, read } from './numbers.ts';

const key = 'flags';

/** Builds the panel that combines flags: tick members, read the number; type a number, see the members. */
export function buildFlags(section: HTMLElement): void {
  const words = section.dataset;
  const flags = readFlags();
  const boxes = flags.map(({ name }) => tick(name));
  const decimal = field(words['decimal'] ?? '');
  const hex = field(words['hex'] ?? '');
  const property = field(words['property'] ?? '', 'property');
  const filter = element('code');
  const copy = element('button', words['copy']);
  const status = element('p', '', 'flags-status');
  status.setAttribute('role', 'status');
  copy.type = 'button';

  const show = (number: number, typed?: HTMLInputElement) => {
    const { names, unknown } = read(number, flags);
    boxes.forEach((box, i) => {
      box.checked = has(number, flags[i]?.value ?? 0);
    });
    if (typed !== decimal) decimal.value = String(number);
    if (typed !== hex) hex.value = toHex(number);
    for (const input of [decimal, hex]) input.removeAttribute('aria-invalid');
    const text =
      names.length > 0 ? filterFor(property.value.trim(), words['type'] ?? '', names) : '';
    fillName(filter, text);
    copy.hidden = text === '';
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
  boxes.forEach((box, i) => {
    box.addEventListener('change', () => {
      const { value = 0 } = flags[i] ?? {};
      const others = flags.filter(
        (flag, j) => boxes[j]?.checked && (box.checked || !has(flag.value, value)),
      );
      const number = box.checked && value === 0 ? 0 : combine(others.map((flag) => flag.value));
      show(number);
      keep(number);
    });
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

  const ticks = element('div', '', 'ticks');
  ticks.append(...labelsOf(boxes));
  const fields = element('div', '', 'fields');
  fields.append(...labelsOf([decimal, hex, property]));
  const query = element('p', '', 'flags-filter');
  query.append(filter, copy);
  const panel = element('div', '', 'flags-panel');
  panel.append(element('h2', words['title']), ticks, fields, status, query);
  section.append(panel);
  show(parse(new URLSearchParams(location.search).get(key) ?? '') ?? 0);
}

function readFlags(): Flag[] {
  return [...document.querySelectorAll('main tr[id]')].flatMap((row) => {
    const name = row.querySelector('[data-literal="name"]')?.textContent;
    const value = row.querySelector('[data-literal="value"]')?.textContent;
    return name && value ? [{ name, value: Number(value) }] : [];
  });
}

function toHex(number: number): string {
  return `0x${number.toString(16).toUpperCase()}`;
}
