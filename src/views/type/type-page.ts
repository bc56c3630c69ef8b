import { typeKind } from '../../kinds/type.ts';
import type { Entry } from '../../model/entry.ts';
import type { Locale } from '../../model/text.ts';
import { allParts, type EntryPage, entryPage } from '../entry/entry-page.ts';
import { type PageSection, talliesIn, toSections } from '../entry/page-parts.ts';
import type { SiteIndex } from '../site/site-index.ts';
import { isTable } from '../table/table-view.ts';

/** A type's page in one language: what it is, then its sections in the order in which they are asked for. */
export interface TypePage extends EntryPage {
  sections: PageSection[];
}

const { wanted = [] } = typeKind;

/** Returns the page of a type in a locale. */
export function typePage(entry: Entry, locale: Locale, index: SiteIndex): TypePage {
  const page = entryPage(entry, locale, index);
  const sections = toSections(allParts(page)).toSorted((a, b) => rank(a) - rank(b));
  return { ...page, sections, tallies: talliesIn(sections.flatMap(partsOf)) };
}

function partsOf({ heading, parts }: PageSection): PageSection['parts'] {
  return heading ? [heading, ...parts] : parts;
}

function rank({ heading, parts }: PageSection): number {
  if (!heading) return -1;
  const kinds = [...parts.filter(isTable).map(({ kind }) => kind), heading.id ?? ''];
  const best = Math.min(...kinds.map((kind) => wanted.indexOf(kind)).filter((at) => at >= 0));
  if (Number.isFinite(best)) return best;
  return heading.id?.startsWith('json') ? wanted.length : wanted.length + 1;
}
