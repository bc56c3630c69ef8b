import { limits } from '../read/limits.ts';

/** Marks of quotes and lists at the start of a line. */
const containers = /(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=\s|$)))*[ \t]*/y;
/** A line that is a rule (CommonMark 4.1). */
const rule = /^(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})[^\S \t]*$/;
/** The start of a link reference definition (CommonMark 4.7). */
const label = /^\[(?:[^\\[\]]|\\.){1,999}\]:/;
const fence = /^~{3,}/;
const characterData = /^<!\[CDATA\[/;

const letters = '[^\\x00-\\x7f]';
/** An address would hide the pipes behind it from the parser, and a table's header its table. */
const address = '(?<=:\\/?)\\/|(?<=(?<![<\\/])www)\\.';
const closing = '<(?!\\/(?:script|pre|style|textarea))';
const inline = new RegExp(`[&@*_~\`[\\]]|${closing}|${address}|${letters}`, 'gi');
const inDefinition = new RegExp(`[&@*_~\`[\\]]|${address}|${letters}`, 'gi');
const inFence = new RegExp(`[&@*_~[\\]]|${closing}|${address}|${letters}`, 'gi');
const inHtml = new RegExp(`[&@*_~[]|\\](?!\\]?>)|${address}|${letters}`, 'gi');

/** Longest line that may be a rule. */
const longestRule = 1000;

/**
 * A page's text with all inline markup and all that is not ASCII replaced by letters, in the same length: the Markdown
 * parser finds the same blocks in it, at the same offsets, and in linear time. Some of what it does inline is
 * quadratic or calls itself without end (references, mail addresses, links in links; `tests/giant/`).
 */
export function maskInline(text: string): string {
  const lines: string[] = [];
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next === -1 ? text.length : next + 1;
    lines.push(maskLine(text.slice(start, end)));
    start = end;
  }
  return lines.join('');
}

function maskLine(line: string): string {
  containers.lastIndex = 0;
  const length = containers.exec(line)?.[0].length ?? 0;
  const rest = line.slice(length);
  if (rest.length <= longestRule && rule.test(rest)) return line;
  const [kept, masks] = openingOf(rest);
  const masked = rest.slice(kept).replace(masks, 'x');
  return line.slice(0, length) + rest.slice(0, kept) + maskPipes(masked);
}

/** How much of a line's start opens a block and stays, and what of the rest is masked. */
function openingOf(rest: string): [number, RegExp] {
  if (rest.startsWith('[')) return [label.exec(rest)?.[0].length ?? 0, inDefinition];
  if (rest.startsWith('<')) return [characterData.exec(rest)?.[0].length ?? 0, inHtml];
  if (rest.startsWith('```')) return [0, inFence];
  return [fence.exec(rest)?.[0].length ?? 0, inline];
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
