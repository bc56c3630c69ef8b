import type { Slice } from '../segment/slice.ts';

/** The content of a fenced or an indented code block, as one slice that begins where its first line does. */
export function codeOf({ raw, offset }: Slice): Slice {
  const fence = /^[ \t]*(`{3,}|~{3,})/.exec(raw)?.[1];
  if (fence === undefined) {
    const indent = /^(?: {1,4}|\t)?/.exec(raw)?.[0].length ?? 0;
    return {
      raw: raw.slice(indent).replace(/\n(?: {1,4}|\t)/g, '\n'),
      offset: offset + indent,
    };
  }
  const start = raw.indexOf('\n') + 1;
  if (start === 0) return { raw: '', offset: offset + raw.length };
  const end = raw.lastIndexOf('\n');
  const last = raw.slice(end + 1).trim();
  const isClosed = last.length >= fence.length && last === fence.charAt(0).repeat(last.length);
  const body = isClosed ? raw.slice(start, Math.max(start, end)) : raw.slice(start);
  return { raw: body, offset: offset + start };
}
