import type { Entry } from '../../model/entry.ts';
import type { Locale } from '../../model/text.ts';
import { allParts, type EntryPage, entryPage } from '../entry/entry-page.ts';
import { type PageSection, toSections } from '../entry/page-parts.ts';
import type { SiteIndex } from '../site/site-index.ts';
import { requestsOf } from './requests.ts';

/** A method's page in one language. */
export interface MethodPage extends EntryPage {
  /** `GET /me/messages`, each once. */
  requests: string[];
  /** In the order of the page, the request first. */
  sections: PageSection[];
}

/** Returns the page of a method in a locale. */
export function methodPage(entry: Entry, locale: Locale, index: SiteIndex): MethodPage {
  const page = entryPage(entry, locale, index);
  return {
    ...page,
    requests: requestsOf(entry),
    sections: toSections(allParts(page)).toSorted((a, b) => rank(a) - rank(b)),
  };
}

/** Whether a section says which requests a method answers. */
export function isRequestSection({ heading }: PageSection): boolean {
  return heading?.id?.startsWith('http-request') === true;
}

function rank(section: PageSection): number {
  if (!section.heading) return 0;
  return isRequestSection(section) ? 1 : 2;
}
