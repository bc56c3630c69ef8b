import { combine, type Flag, filterFor, has, parse } from './flag-numbers.ts';

/** Builds the panel that combines flags: tick members, read the number; type a number, see the members. */
export function buildFlags(section: HTMLElement): void {
  const type = section.dataset['flags'] ?? '';
  const [title = '', ...words] = section.dataset['words']?.split('|') ?? [];
  const flags = readFlags();
  const boxes = flags.map(({ name }) => tick(name));
  const fields = words.map((word) => field(word));
  const [decimal, hex, filter] = fields;
  if (!decimal || !hex || !filter) return;
  filter.readOnly = true;

  const show = (number: number, except?: HTMLInputElement) => {
    const names = flags.filter(({ value }) => has(number, value)).map(({ name }) => name);
    boxes.forEach((box, i) => {
      box.checked = has(number, flags[i]?.value ?? 0);
    });
    if (except !== decimal) decimal.value = String(number);
    if (except !== hex) hex.value = `0x${number.toString(16).toUpperCase()}`;
    filter.value = names.length > 0 ? filterFor(type, names) : '';
  };
  boxes.forEach((box, i) => {
    box.addEventListener('change', () => {
      const { value = 0 } = flags[i] ?? {};
      const others = flags.filter(
        (flag, j) => boxes[j]?.checked && (box.checked || !has(flag.value, value)),
      );
      show(box.checked && value === 0 ? 0 : combine(others.map((flag) => flag.value)));
    });
  });
  for (const input of [decimal, hex]) {
    input.addEventListener('input', () => {
      const number = parse(input.value);
      input.ariaInvalid = String(number === undefined);
      if (number !== undefined) show(number, input);
    });
  }
  const heading = element('h2', title);
  const ticks = element('div');
  ticks.className = 'ticks';
  ticks.append(...boxes.flatMap((box) => box.parentElement ?? []));
  const facts = element('div');
  facts.className = 'fields';
  facts.append(...fields.flatMap((input) => input.parentElement ?? []));
  section.append(heading, ticks, facts);
  show(0);
}

function readFlags(): Flag[] {
  return [...document.querySelectorAll('main tr[id]')].flatMap((row) => {
    const name = row.querySelector('[data-literal="name"]')?.textContent;
    const value = row.querySelector('[data-literal="value"]')?.textContent;
    return name && value ? [{ name, value: Number(value) }] : [];
  });
}

function tick(name: string): HTMLInputElement {
  const box = document.createElement('input');
  box.type = 'checkbox';
  const label = element('label');
  const code = element('code', name);
  code.translate = false;
  label.append(box, code);
  return box;
}

function field(word: string): HTMLInputElement {
  const input = document.createElement('input');
  input.autocomplete = 'off';
  input.spellcheck = false;
  const label = element('label');
  label.append(element('span', word), input);
  return input;
}

function element(tag: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
