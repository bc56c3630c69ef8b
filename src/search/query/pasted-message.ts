/** What messages of errors say. */
const message =
  /\w(?:Exception|Error)\b|\b[Ee]rror (?:[A-Z]+\d+:|converting)|^Cannot (?:convert|deserialize|read)\b|\benum constant\b|\b(?:was not found\.?$|is not a valid [A-Z]|has no attribute|does not (?:exist on type|contain a definition|belong to the set))/;
const constant = /\benum constant ([\w.]+)/;
const named = /(["'`])(?:typeof )?([A-Za-z_][\w.]{2,})\1|\bvalid ([A-Z]\w+)/g;
/** Most names that are taken: those that follow are of the place. */
const most = 2;

/** Names in a pasted message of an error: `'x' is not a valid Y` has x and Y; null for other texts. */
export function readMessage(text: string): string | null {
  if (!message.test(text)) return null;
  const [, whole] = constant.exec(text) ?? [];
  if (whole) return whole;
  const names = [...text.matchAll(named)].map(([, , quoted = '', plain = '']) => quoted || plain);
  return names.slice(0, most).join(' ') || null;
}
