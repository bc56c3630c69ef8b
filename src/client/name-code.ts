import { nameBreaks } from '../model/name-breaks.ts';

/** Makes the element of a literal, which breaks between the words of its names and is never translated. */
export function nameCode(text: string, className = ''): HTMLElement {
  const code = document.createElement('code');
  code.lang = 'en';
  code.translate = false;
  if (className) code.className = className;
  fillName(code, text);
  return code;
}

/** Puts a literal into an element, with a place to break after each word of its names. */
export function fillName(element: HTMLElement, text: string): void {
  const words = text.replace(nameBreaks, '$&\n').split('\n');
  element.replaceChildren(
    ...words.flatMap((word, i) => (i === 0 ? [word] : [document.createElement('wbr'), word])),
  );
}
