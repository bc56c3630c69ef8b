import { kinds } from '../../kinds/index.ts';
import type { Page, RawSection } from '../parse/page.ts';
import { locatePage } from '../parse/page-location.ts';
import { isTable, kindLike, noHeading } from '../parse/sections.ts';
import { type Problem, problem } from '../problem.ts';
import { limits } from '../read/limits.ts';
import { provenanceOf } from './provenance.ts';

/**
 * The page that gives the source: the English page or, where there is none, the newest side-by-side page, which carries
 * its English. Sections of it that can't be an entry's are reported and taken out. Null, with the reason in the pages'
 * problems, where no page can be the source.
 */
export function sourceOf(pages: readonly Page[], sourceLocale: string): Page | null {
  const english = pages.find((page) => page.locale === sourceLocale && page.sections.length > 0);
  const carrying = pages.filter((page) => page.format === 'sxs' && page.sections.some(isNamed));
  const newest = carrying.toSorted((a, b) => compare(dateOf(b), dateOf(a)))[0];
  const source = english ?? newest;
  if (source) return named(source);
  const isAlone = !pages.some(({ locale }) => locale === sourceLocale);
  for (const page of pages) {
    if (page.problems.some((p) => p.severity === 'error')) continue;
    const kind = page.locale === sourceLocale ? undefined : kindLike(page.blocks, page.frontMatter);
    if (page.sections.length > 0 || (!kind && isAlone && isReference(page)))
      page.problems.push(noSource());
    else if (kind) {
      const heading = page.blocks.find((block) => block.role === 'heading');
      const [offset, actual] = heading ? [heading.text.offset, 'another heading'] : [0, 'none'];
      page.problems.push(noHeading(offset, actual, kind));
    }
  }
  return null;
}

/** Whether a page that no kind knows is one of the reference: its front matter or its path says so. */
function isReference({ path, frontMatter, blocks }: Page): boolean {
  return (
    kinds.some(({ docType }) => docType?.test(frontMatter.get('doc_type') ?? '')) ||
    (locatePage(path) !== null && blocks.some(isTable))
  );
}

/** A source page with only the sections that have a name which can be an address. */
function named(page: Page): Page | null {
  const sections = page.sections.filter((section) => {
    const found = nameProblem(section);
    if (found) page.problems.push(found);
    return !found;
  });
  if (sections.length === 0) return null;
  return sections.length === page.sections.length ? page : { ...page, sections };
}

function nameProblem(section: RawSection): Problem | null {
  const offset = section.title?.text.offset ?? 0;
  if (section.name === null)
    return noHeading(offset, 'a heading without its English', section.kind);
  if (section.name.length <= limits.name) return null;
  return problem('enum/name', offset, `a name of at most ${limits.name} letters`, section.name);
}

function isNamed(section: RawSection): boolean {
  return section.name !== null;
}

function noSource(): Problem {
  return problem('page/no-source', 0, 'an English page of the same path', 'none');
}

function dateOf(page: Page): string {
  return provenanceOf(page).date ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
