import { uniqueNames } from '../join/unique-names.ts';
import { limits } from '../read/limits.ts';
import type { RawSection } from './page.ts';

/** Where a page stands in the reference, read off its path. */
export interface PageLocation {
  /** `beta/intune-onboarding-vpptokensyncstatus`. */
  id: string;
  version: string;
  stem: string;
  /** `intune-onboarding`; `general` for a stem of one word. */
  area: string;
}

/** Parts of the site's own addresses at the place of a version's, below a language or `api/v1`. */
const ownVersions = new Set([
  'search',
  'quality',
  'guides',
  'changes',
  'changes.atom',
  'offline',
  'llms',
  'llms.txt',
  'sitemap.xml',
  '404.html',
  'index.md',
  'index.html',
  'index.json',
  'opensearch.xml',
  'areas.json',
  'uses.json',
]);
/** The rows of a kind of table have a file of that name there. */
const ownRows = /\.jsonl$/;
/** Stems whose folder would stand where a version's own page, or the data of the enum `x`, of a page `x.json`, does. */
const ownStem = /^index\.(?:md|html)$|\.json$/;
/** Parts of a listing's own address at the place of an entry's. */
const ownSections = ['index.md', 'index.html'];

/** Address of `api-reference/{version}/…/{stem}.md`, or null for a path of another shape. */
export function locatePage(path: string): PageLocation | null {
  const match = /^api-reference\/([^/]+)\/(?:.*\/)?([^/]+)\.md$/i.exec(path);
  if (!match?.[1] || !match[2]) return null;
  const version = match[1].toLowerCase();
  const stem = match[2].toLowerCase();
  if (!/^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.-]*$/u.test(stem) || !/^[a-z\d][\w.-]*$/.test(version))
    return null;
  // A letter is up to four bytes, and a file's name at most 255 with `.json` after it.
  if (Buffer.byteLength(stem) > limits.name) return null;
  if (ownVersions.has(version) || ownRows.test(version) || ownStem.test(stem)) return null;
  return {
    id: `${version}/${stem}`,
    version,
    stem,
    area: stem.split('-').slice(0, -1).join('-') || 'general',
  };
}

/** Address parts of a listing's entries: the name in lower case, a second definition with `.2`. */
export function sectionSlugs(sections: readonly RawSection[]): string[] {
  return uniqueNames(
    sections.map(({ name }) => (name ?? '').toLowerCase()),
    ownSections,
  );
}
