/** Characters that XML can't hold (https://www.w3.org/TR/xml/#charsets), and those it discourages that are controls. */
export const unfit = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** Returns lines of Markdown as one that renders the same: a hard break becomes `<br>`, any other a space. */
export function toLine(text: string): string {
  const trimmed = text
    .replace(/^[ \t\r\n]+|(?<![ \t\r\n])[ \t\r\n]+$/g, '')
    .replace(unfit, '\ufffd');
  if (!/[\r\n]/.test(trimmed)) return trimmed;
  const lines = trimmed.split(/\r\n|\r|\n/);
  return lines
    .map((line, i) => {
      if (i === lines.length - 1) return line.trim();
      if (/(?<!\\)(?:\\\\)*\\$/.test(line.slice(-100))) return `${line.slice(0, -1).trim()}<br>`;
      return line.trim() + (line.endsWith('  ') ? '<br>' : ' ');
    })
    .join('');
}
