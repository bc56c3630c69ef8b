import { toLine } from '../../html/to-text.ts';
import { enumKind } from '../../kinds/enum.ts';
import { absolute } from '../address.ts';
import type { EntryPage } from '../entry/entry-page.ts';
import type { GuideView } from '../guides/guide-view.ts';
import type { RowView } from '../table/table-view.ts';

/** A step on the way to a page. */
type Crumb = { name: string; address: string };

/**
 * Returns what schema.org says of an entry's page: where it stands, and the members of an enum as terms. The rows of types
 * and methods are none: no search engine shows them, and there are hundreds of thousands.
 */
export function entryData(
  page: EntryPage,
  description: string,
  crumbs: readonly Crumb[],
): object[] {
  const trail = trailOf(crumbs, page.name);
  if (page.kind !== enumKind.id) return [trail];
  return [
    {
      '@type': 'DefinedTermSet',
      url: absolute(page.canonical),
      description,
      inLanguage: page.language,
      license: page.origin.licenseUrl ?? page.origin.license,
      name: page.name,
      hasDefinedTerm: termsOf(page),
    },
    trail,
  ];
}

function trailOf(crumbs: readonly Crumb[], name: string): object {
  const steps = crumbs.map((crumb) => ({ name: crumb.name, item: absolute(crumb.address) }));
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...steps, { name }].map((step, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      ...step,
    })),
  };
}

function termsOf({ body, canonical }: EntryPage): object[] {
  return body
    .flatMap((part) => ('columns' in part ? part.rows : []))
    .map((row) => ({
      '@type': 'DefinedTerm',
      name: row.name,
      ...(row.value === null ? {} : { termCode: row.value }),
      ...saidOf(row),
      url: absolute(`${canonical}#${row.anchor}`),
    }));
}

/** What is said of a row in the language of the page. */
function saidOf(row: RowView): { description?: string } {
  const prose = row.cells.find((cell) => cell.type === 'prose');
  const said = row.undocumented ? '' : toLine(prose?.target ?? prose?.source);
  return said === '' ? {} : { description: said };
}

/** Returns what schema.org says of a guide: an article, and where it stands. */
export function guideData(guide: GuideView, crumbs: readonly Crumb[]): object[] {
  return [
    {
      '@type': 'TechArticle',
      headline: guide.title,
      description: guide.description,
      inLanguage: guide.language,
    },
    trailOf(crumbs, guide.title),
  ];
}
