import type { Page, RawSection } from '../../ingest/parse/page.ts';
import { placeOf } from '../../ingest/read/line-starts.ts';
import { offsetOf, type RawText, type Side } from '../../ingest/segment/raw-text.ts';
import type { Place } from '../../model/text.ts';
import type { JoinedPart } from './joined.ts';

/** A place as the key of a map. */
export function keyOf(place: Place | undefined): string {
  return place ? place.join(':') : '';
}

/** Returns where a text stands in its page, as the key of a map. */
export function placeKey(text: RawText, side: Side, page: Page): string {
  return keyOf(placeOf(offsetOf(text, side), page.lineStarts));
}

/** Returns the part of a path that each section of a page is; the rest's belongs to none. */
export function partFinder(
  page: Page,
  side: Side,
  parts: readonly JoinedPart[],
  rest: JoinedPart | null,
): (section: RawSection | null) => JoinedPart | null {
  const which = side === 'source' ? 'source' : 'target';
  const byTitle = new Map(parts.map((part) => [keyOf(part.title[which]), part]));
  const only = parts.length === 1 && !rest ? (parts[0] ?? null) : null;
  return (section) => {
    if (!section) return rest ?? only;
    const title = section.title && placeKey(section.title.text, side, page);
    return (title ? byTitle.get(title) : undefined) ?? only;
  };
}
