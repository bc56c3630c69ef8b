import type { EnumEntry } from '../model/entry.ts';
import type { Locale } from '../model/text.ts';
import { enumAddress, enumPath, megaAddress } from './address.ts';
import { type Comparison, compare } from './compare.ts';
import type { SiteIndex } from './site-index.ts';

/** A link to another enum. */
export interface EnumLink {
  name: string;
  address: string;
  /** Path below the locale's home, the same in every language. */
  path: string;
}

/** The pages around an enum's page. */
export interface AroundPage {
  previous: EnumLink | undefined;
  next: EnumLink | undefined;
  /** Neighbours in the area, this page among them; never more than `mostNeighbours`. */
  neighbours: EnumLink[];
  areaTotal: number;
  counterparts: (EnumLink & { version: string; comparison: Comparison })[];
  /** Other definitions of the same enum in this version. */
  definitions: (EnumLink & { occurrence: number })[];
  related: (EnumLink & { sameName: boolean; shared: string[] })[];
  /** The page of many enums that this one is part of. */
  mega: string | undefined;
}

/** A list beside the page must not grow with the site. */
export const mostNeighbours = 15;

/** Returns what is around an enum in a locale. */
export function around(entry: EnumEntry, locale: Locale, index: SiteIndex): AroundPage {
  const area = index.areaOf(entry);
  const place = area.indexOf(entry);
  const start = Math.max(
    0,
    Math.min(place - Math.floor(mostNeighbours / 2), area.length - mostNeighbours),
  );
  const link = (other: EnumEntry): EnumLink => ({
    name: other.name,
    address: enumAddress(locale, other),
    path: enumPath(other),
  });
  const neighbour = (other: EnumEntry | undefined) => other && link(other);
  return {
    previous: neighbour(area[place - 1]),
    next: neighbour(area[place + 1]),
    neighbours: area.slice(start, start + mostNeighbours).map(link),
    areaTotal: area.length,
    counterparts: index.counterparts(entry).map((other) => ({
      ...link(other),
      version: other.version,
      comparison: compare(entry, other),
    })),
    definitions: index
      .definitions(entry)
      .map((other) => ({ ...link(other), occurrence: other.occurrence })),
    related: index
      .related(entry)
      .map(({ entry: other, sameName, shared }) => ({ ...link(other), sameName, shared })),
    mega: entry.section === null ? undefined : megaAddress(locale, entry),
  };
}
