import { nameCode } from '../../name-code.ts';

/** Makes an element with a text. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  text = '',
  className = '',
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (text) made.textContent = text;
  if (className) made.className = className;
  return made;
}

/** Makes a box to tick, labelled with a literal. */
export function tick(name: string): HTMLInputElement {
  const box = element('input');
  box.type = 'checkbox';
  const label = element('label');
  label.append(box, nameCode(name));
  return box;
}

/** Makes a labelled field for a number or a name. */
export function field(word: string, value = ''): HTMLInputElement {
  const input = element('input');
  input.autocomplete = 'off';
  input.spellcheck = false;
  input.value = value;
  const label = element('label');
  label.append(element('span', word), input);
  return input;
}

/** Returns the labels of inputs. */
export function labelsOf(inputs: readonly HTMLInputElement[]): HTMLElement[] {
  return inputs.flatMap((input) => input.parentElement ?? []);
}
