import type { Provenance } from '../../model/entry.ts';
import { type Origin, upstream } from '../../model/origin.ts';
import type { Page } from '../parse/page.ts';

/** What a page's front matter says of where it comes from; fields of another shape are left out. */
export function provenanceOf({ frontMatter }: Page): Provenance {
  const provenance: Provenance = {};
  const kind = frontMatter.get('ms.translationtype')?.toUpperCase();
  if (kind === 'MT' || kind === 'HT') provenance.kind = kind;
  const date = isoDate(frontMatter.get('ms.lasthandoff') ?? '');
  if (date) provenance.date = date;
  const commit = frontMatter.get('ms.sourcegitcommit') ?? '';
  if (/^[\da-f]{7,64}$/i.test(commit)) provenance.sourceCommit = commit;
  const author = frontMatter.get('author')?.trim() ?? '';
  if (/^[^\p{C}]{1,80}$/u.test(author)) provenance.author = author;
  return provenance;
}

const licenses = new Map([
  ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  ['CC0 1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  ['MIT', 'https://opensource.org/license/mit'],
]);

/** Whose the page is: its front matter's `source` and `license`, else upstream's. */
export function originOf({ frontMatter }: Page): Origin {
  const source = frontMatter.get('source')?.trim();
  const license = frontMatter.get('license')?.trim();
  if (!source || !license) return upstream;
  const licenseUrl = licenses.get(license);
  return { source, license, ...(licenseUrl && { licenseUrl }) };
}

/** `02/21/2019` as `2019-02-21`; null where it isn't such a date. */
function isoDate(american: string): string | null {
  const [, month = '', day = '', year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(american) ?? [];
  if (year === undefined) return null;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return Number.isNaN(Date.parse(iso)) ? null : iso;
}
