import { limits } from './limits.ts';

const prefix = /[ \t>*+\-_.)0-9]*/y;
const closing = '<(?!\\/(?:script|pre|style|textarea))';
const letters = '[^\\x00-\\x7f]';
const anywhere = new RegExp(`[&@*_~\`[\\]]|${closing}|${letters}`, 'gi');
/** What may be masked of a line that begins with the first of these. */
const lineOf: Record<string, RegExp> = {
  '[': new RegExp(`[&@*_~]|${letters}`, 'g'),
  '<': new RegExp(`[&@*_~]|${letters}`, 'g'),
  '`': new RegExp(`[&@*_~[\\]]|${closing}|${letters}`, 'gi'),
};

/** Longest run of markers at the start of a line that may open blocks. */
const markers = 1000;

/**
 * A page's text with all inline markup and all that is not ASCII replaced by letters, in the same length: the Markdown
 * parser finds the same blocks in it, at the same offsets, and in linear time. Some of what it does inline is
 * quadratic (character references, e-mail addresses, positions in lines that are not ASCII; `tests/giant/`).
 */
export function maskInline(text: string): string {
  let masked = '';
  for (let start = 0; start <= text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next === -1 ? text.length : next + 1;
    masked += maskLine(text.slice(start, end));
    if (next === -1) break;
    start = end;
  }
  return masked;
}

function maskLine(line: string): string {
  prefix.lastIndex = 0;
  const length = Math.min(prefix.exec(line)?.[0].length ?? 0, markers);
  const first = line.charAt(length);
  const fence = first === '~' ? (/^~+/.exec(line.slice(length))?.[0].length ?? 0) : 0;
  const body = line.slice(length + fence);
  const masked = body.replace(lineOf[first] ?? anywhere, 'x');
  return line.slice(0, length + fence) + maskPipes(masked);
}

/** Beyond the greatest number of cells a pipe is text, here as in `splitRow`. */
function maskPipes(body: string): string {
  if (body.length <= limits.cells) return body;
  let at = -1;
  for (let n = 0; n < limits.cells; n++) {
    at = body.indexOf('|', at + 1);
    if (at === -1) return body;
  }
  return body.slice(0, at) + body.slice(at).replaceAll('|', 'x');
}
