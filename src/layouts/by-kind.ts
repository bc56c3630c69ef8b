import type { EntryRecord } from '../model/entry-record.ts';
import type { Locale } from '../model/text.ts';
import { entryPage } from '../views/entry/entry-page.ts';
import { enumPage } from '../views/enum/enum-page.ts';
import { methodPage } from '../views/method/method-page.ts';
import type { SiteIndex } from '../views/site/site-index.ts';
import { typePage } from '../views/type/type-page.ts';
import EntryLayout from './Entry.astro';
import Enum from './Enum.astro';
import Method from './Method.astro';
import Type from './Type.astro';

/** How a kind's pages are made and laid out, where that differs from any entry's. */
const byKind = {
  enum: { view: enumPage, Layout: Enum },
  type: { view: typePage, Layout: Type },
  method: { view: methodPage, Layout: Method },
};

/** Returns the page of an entry of any kind in a locale, and its layout. */
export function layoutOf(record: EntryRecord, locale: Locale, index: SiteIndex) {
  const entry = index.read(record);
  const own = byKind[entry.kind as keyof typeof byKind];
  return { page: (own?.view ?? entryPage)(entry, locale, index), kind: entry.kind };
}

/** Returns the layout of a kind's pages. */
export function layoutFor(kind: string): typeof EntryLayout {
  return (byKind[kind as keyof typeof byKind]?.Layout ?? EntryLayout) as typeof EntryLayout;
}
