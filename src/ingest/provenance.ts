import type { Provenance } from '../model/enum-entry.ts';
import type { Page } from './page.ts';

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

/** `02/21/2019` as `2019-02-21`; null where it is no such date. */
function isoDate(american: string): string | null {
  const [, month = '', day = '', year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(american) ?? [];
  if (year === undefined) return null;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return Number.isNaN(Date.parse(iso)) ? null : iso;
}
