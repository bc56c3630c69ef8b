import { type RequestPath, readRequest } from '../query/pasted-request.ts';

const known = new Map<string, RequestPath | null>();

/**
 * How a request of the reference (`GET /users/{id}/messages`) answers one that was pasted: `exact` as it is, `same` with
 * what was pasted in the place of its placeholders, `prefix` where what was pasted is its beginning; null otherwise, and
 * where nothing but placeholders are alike.
 */
export function requestWay(asked: RequestPath, text: string): 'exact' | 'same' | 'prefix' | null {
  let own = known.get(text);
  if (own === undefined) {
    own = readRequest(text);
    known.set(text, own);
  }
  if (!own || (asked.verb !== null && own.verb !== asked.verb)) return null;
  const { segments } = asked;
  if (segments.length > own.segments.length) return null;
  let alike = 0;
  let isExact = segments.length === own.segments.length;
  for (const [index, segment] of segments.entries()) {
    const there = own.segments[index] ?? null;
    const isLast = index === segments.length - 1;
    if (segment !== null && segment === there) alike++;
    else if (there === null) isExact = isExact && segment === null;
    else if (isLast && segment !== null && there.startsWith(segment))
      return alike > 0 || segment.length > 2 ? 'prefix' : null;
    else return null;
  }
  if (alike === 0) return null;
  if (segments.length < own.segments.length) return 'prefix';
  return isExact ? 'exact' : 'same';
}
