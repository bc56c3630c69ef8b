import { toLine } from '../../html/to-text.ts';
import { enumKind } from '../../kinds/enum.ts';
import { absolute } from '../address.ts';
import type { EntryPage } from '../entry/entry-page.ts';
import type { GuideView } from '../guides/guide-view.ts';
import type { RowView } from '../table/table-view.ts';

/**
 * Returns what schema.org says of an enum's page: its members as terms, and where it stands. There is none of types and
 * methods: it would say again what their titles and links do, on tens of thousands of pages.
 */
export function entryData(page: EntryPage, description: string): object[] | undefined {
  if (page.kind !== enumKind.id) return undefined;
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
    {
      '@type': 'BreadcrumbList',
      itemListElement: [
        {
          '@type': 'ListItem',
          position: 1,
          name: page.version,
          item: absolute(page.versionAddress),
        },
        { '@type': 'ListItem', position: 2, name: page.areaName, item: absolute(page.areaAddress) },
        { '@type': 'ListItem', position: 3, name: page.name },
      ],
    },
  ];
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
export function guideData(guide: GuideView, crumbs: { name: string; address: string }[]): object[] {
  const steps = crumbs.map(({ name, address }, i) => ({
    '@type': 'ListItem',
    position: i + 1,
    name,
    item: absolute(address),
  }));
  return [
    {
      '@type': 'TechArticle',
      headline: guide.title,
      description: guide.description,
      inLanguage: guide.language,
    },
    {
      '@type': 'BreadcrumbList',
      itemListElement: [
        ...steps,
        { '@type': 'ListItem', position: steps.length + 1, name: guide.title },
      ],
    },
  ];
}
