import type { Page, RawSection } from '../parse/page.ts';
import { isTable, noHeading, noTable, wholePage } from '../parse/sections.ts';
import { type Problem, problem } from '../problem.ts';

/** Such a page is read all the same. */
const severity = 'warning' as const;

/**
 * Sections of a translation by section of the source: by name and occurrence, by heading slug where it has no English.
 * Where the source is one entry, so is its translation, whatever its heading has become. What is left over is reported.
 */
export function matchSections(source: Page, page: Page): Map<RawSection, RawSection> {
  if (source === page) return new Map(source.sections.map((s) => [s, s]));
  const [only] = source.sections;
  if (only?.kind.page) return new Map([[only, wholePage(page, only.kind)]]);
  if (only && !source.isListing && page.sections.length <= 1)
    return new Map([[only, wholeSection(page, only)]]);
  const [other] = page.sections;
  if (only && other && source.sections.length === 1 && page.sections.length === 1)
    return new Map([[only, other]]);
  const key = (section: RawSection) =>
    page.format === 'sxs' ? (section.name ?? '') : section.slug;
  const waiting = new Map<string, RawSection[]>();
  for (const section of page.sections.toReversed()) {
    const list = waiting.get(key(section));
    if (list) list.push(section);
    else waiting.set(key(section), [section]);
  }
  const matches = new Map<RawSection, RawSection>();
  for (const section of source.sections) {
    const match = waiting.get(key(section))?.pop();
    if (match) matches.set(section, match);
  }
  for (const section of [...waiting.values()].flat()) {
    page.problems.push(
      problem(
        'enum/not-in-source',
        section.title?.text.offset ?? 0,
        `an ${section.kind.id} of the English page`,
        section.name ?? section.slug,
      ),
    );
  }
  return matches;
}

/** A page of one entry as one section, with all blocks of the page. */
function wholeSection(page: Page, source: RawSection): RawSection {
  const [section] = page.sections;
  if (section) return { ...section, blocks: [...page.blocks, ...section.blocks] };
  const whole = wholePage(page, source.kind);
  page.problems.push(whyNoSection(page, whole, source));
  return whole;
}

function whyNoSection(
  { format }: Page,
  { title, blocks }: RawSection,
  source: RawSection,
): Problem {
  const offset = title?.text.offset ?? 0;
  const hasRows = (blocks.find(isTable)?.table?.rows.length ?? 0) > 0;
  if (!hasRows) return noTable(offset);
  if (!title || format !== 'plain')
    return { ...noHeading(offset, title ? 'another heading' : 'none', source.kind), severity };
  const anchor = `<a name="${source.slug}"></a>`;
  const actual = title.slug === null ? 'no anchor' : `<a name="${title.slug}"></a>`;
  const remedy = `Write ${anchor} before the words of the heading.`;
  return problem('page/no-anchor', offset, anchor, actual, remedy);
}
