const special = /[\\\t\n\r ^!=]/g;

/** Text without the characters that the lists of a names file use as marks; an empty text is written too. */
export function escapeName(text: string, marks = special): string {
  if (text === '') return '\\00';
  return text.replace(marks, (mark) => `\\${mark.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

/** The text that `escapeName` was given. */
export function unescapeName(text: string): string {
  if (text === '\\00') return '';
  return text.includes('\\')
    ? text.replace(/\\([0-9a-f]{2})/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;
}
