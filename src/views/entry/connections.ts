import { kindOf } from '../../kinds/index.ts';
import type { EntryRecord } from '../../model/entry-record.ts';
import type { Locale } from '../../model/text.ts';
import { entryAddress, rowAddress, versionAddress } from '../address.ts';
import type { SiteIndex } from '../site/site-index.ts';

/** A link to an entry or a row. */
interface NamedLink {
  name: string;
  address: string;
}

/** Where a row's type leads, and the rows of it that are shown in place. */
export interface TypeLink {
  address: string;
  rows: (NamedLink & { value: string | null })[];
}

/** What an entry has to do with others beyond its own texts, for the readers of a locale. */
export interface Connections {
  /** The types of its rows, by `typeKey`. */
  types: Record<string, TypeLink>;
  /** Who has it as the type of a row, and in which rows. */
  usedBy: (NamedLink & { rows: NamedLink[] })[];
  /** What it derives from; without an address where no page says more of it. */
  base: { name: string; address: string | undefined } | undefined;
  derived: NamedLink[];
  /** The type that a method belongs to, below its area. */
  owner: (NamedLink & { area: NamedLink }) | undefined;
}

/** Returns the key of a row's type. */
export function typeKey(name: string, href: string | null | undefined): string {
  return href ? `${name} ${href}` : name;
}

/** Returns what an entry has to do with others. */
export function connections(record: EntryRecord, locale: Locale, index: SiteIndex): Connections {
  const { uses } = index;
  const link = (other: EntryRecord): NamedLink => ({
    name: other.name,
    address: entryAddress(locale, other),
  });
  const types: Connections['types'] = {};
  for (const [, , name, href] of record.typed) {
    const type = uses.typeOf(record, name, href);
    if (type && type.id !== record.id) types[typeKey(name, href)] = typeLink(type, locale);
  }
  const base = uses.base(record);
  const owner = record.kind === 'method' ? uses.owner(record) : undefined;
  const usedBy = [...Map.groupBy(uses.of(record), ({ owner }) => owner)];
  return {
    types,
    usedBy: usedBy.map(([other, rows]) => ({
      ...link(other),
      rows: rows.map(({ anchor, name }) => ({ name, address: rowAddress(locale, other, anchor) })),
    })),
    base: base ? link(base) : record.base && { name: record.base.name, address: undefined },
    derived: uses.derived(record).map(link),
    owner: owner && {
      ...link(owner),
      area: {
        name: index.areaName(owner.area, locale),
        address: versionAddress(locale, owner.version, owner.area),
      },
    },
  };
}

function typeLink(type: EntryRecord, locale: Locale): TypeLink {
  const rows = kindOf(type.kind).unfolds ? type.rows : [];
  return {
    address: entryAddress(locale, type),
    rows: rows.map(([anchor, name], i) => ({
      name,
      value: type.values[i] ?? null,
      address: rowAddress(locale, type, anchor),
    })),
  };
}
