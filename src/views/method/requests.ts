import { toText } from '../../html/to-text.ts';
import type { Entry } from '../../model/entry.ts';
import type { Html } from '../../model/text.ts';

/** A line of a request: `GET /groups/delta`. */
const requestLine = /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)(?:\s+\S|\/).*$/;

/**
 * Returns the requests that a method answers, as its sections "HTTP request" write them: `GET /groups/{id}`, each once.
 * Sections of that name further down belong to an example or to another method. Where a page has no such section, or
 * one within the section of one of its uses, requests stand in other ones above its examples too.
 */
export function requestsOf({ parts }: Pick<Entry, 'parts'>): string[] {
  const requests = new Set<string>();
  let depth: number | null = null;
  let first: number | undefined;
  for (const part of parts) {
    if (part.type !== 'block') continue;
    const text = toText(part.text['en']);
    if (part.role === 'heading' && (depth === null || part.depth <= depth)) {
      const isRequest = /^http request/i.test(text.trim()) && part.depth <= (first ?? part.depth);
      depth = isRequest ? part.depth : null;
      if (isRequest) first ??= part.depth;
    }
    if (part.role !== 'code' || depth === null) continue;
    for (const request of linesOf(text)) if (requestLine.test(request)) requests.add(request);
  }
  const isPart = first === undefined || first > 2;
  return [...new Set([...(isPart ? requestsAboveExamples(parts) : []), ...requests])];
}

function requestsAboveExamples(parts: Entry['parts']): string[] {
  const requests = new Set<string>();
  for (const part of parts) {
    if (part.type !== 'block') continue;
    if (part.role === 'heading' && /^examples?\b/i.test(toText(part.text['en']).trim())) break;
    if (part.role !== 'code') continue;
    for (const request of requestsIn(part.text['en']) ?? [])
      if (/^[A-Z]+ \//.test(request)) requests.add(request);
  }
  return [...requests];
}

/** Returns the requests of a piece of code of which every line is one; undefined where it is other code. */
export function requestsIn(code: Html | undefined): string[] | undefined {
  const lines = linesOf(toText(code));
  return lines.length > 0 && lines.every((line) => requestLine.test(line)) ? lines : undefined;
}

/** The lines that are not empty, with single spaces. */
function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
}
