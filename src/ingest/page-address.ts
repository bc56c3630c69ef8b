import type { RawSection } from './page.ts';

/** Where a page stands in the reference, read off its path. */
export interface PageAddress {
  /** `beta/intune-onboarding-vpptokensyncstatus`. */
  id: string;
  version: string;
  stem: string;
  /** `intune-onboarding`; `general` for a stem of one word. */
  area: string;
}

/** Address of `api-reference/{version}/…/{stem}.md`, or null for a path of another shape. */
export function addressOf(path: string): PageAddress | null {
  const match = /^api-reference\/([^/]+)\/(?:.*\/)?([^/]+)\.md$/i.exec(path);
  if (!match?.[1] || !match[2]) return null;
  const version = match[1].toLowerCase();
  const stem = match[2].toLowerCase();
  if (
    !/^[\p{L}\p{N}_.-]+$/u.test(stem) ||
    !/^[\w.-]+$/.test(version) ||
    /^\.+$/.test(stem) ||
    /^\.+$/.test(version)
  )
    return null;
  return {
    id: `${version}/${stem}`,
    version,
    stem,
    area: stem.split('-').slice(0, -1).join('-') || 'general',
  };
}

/** Address parts of a mega page's enums: the name in lower case, a second definition with `.2`. */
export function sectionSlugs(sections: readonly RawSection[]): string[] {
  const seen = new Map<string, number>();
  return sections.map(({ name }) => {
    const slug = (name ?? '').toLowerCase();
    const n = (seen.get(slug) ?? 0) + 1;
    seen.set(slug, n);
    return n > 1 ? `${slug}.${n}` : slug;
  });
}
