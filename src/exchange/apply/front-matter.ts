const block = /^(---[ \t]*\r?\n)([\s\S]*?)(^---[ \t]*\r?$)/m;

/** Returns a page's text with a field of its front matter set; without front matter, as it is. */
export function withField(text: string, key: string, value: string): string {
  const match = /^---[ \t]*\r?\n/.test(text) ? block.exec(text) : null;
  if (match?.index !== 0) return text;
  const [whole, start = '', fields = '', end = ''] = match;
  const line = new RegExp(`^${key.replaceAll('.', '\\.')}:.*?(\\r?)$`, 'm');
  const newline = start.endsWith('\r\n') ? '\r\n' : '\n';
  const set = line.test(fields)
    ? fields.replace(line, (_, cr: string) => `${key}: ${value}${cr}`)
    : `${fields}${key}: ${value}${newline}`;
  return start + set + end + text.slice(whole.length);
}
