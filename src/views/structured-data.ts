import { toLine } from '../html/to-text.ts';
import { absolute } from './address.ts';
import type { EntryPage } from './entry-page.ts';
import type { GuideView } from './guide-view.ts';
import type { RowView } from './table-view.ts';

/** Returns what schema.org says of an entry's page: a set of defined terms, and where it stands. */
export function entryData(page: EntryPage, description: string): object[] {
  return [
    {
      '@type': 'DefinedTermSet',
      url: absolute(page.canonical),
      name: page.name,
      description,
      inLanguage: page.language,
      license: page.origin.licenseUrl ?? page.origin.license,
      hasDefinedTerm: page.body
        .flatMap((part) => ('columns' in part ? part.rows : []))
        .map((row) => termOf(row, page.canonical)),
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

/** A row: its real name and value, and what is said of it in the language of the page. */
function termOf(row: RowView, address: string): object {
  const prose = row.cells.find((cell) => cell.type === 'prose');
  const said = row.undocumented ? '' : toLine(prose?.target ?? prose?.source);
  return {
    '@type': 'DefinedTerm',
    name: row.name,
    ...(row.value === null ? {} : { termCode: row.value }),
    ...(said === '' ? {} : { description: said }),
    url: absolute(`${address}#${row.anchor}`),
  };
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
