import type { Page, RawSection } from '../parse/page.ts';
import { noHeading, noTable, wholePage } from '../parse/sections.ts';
import { problem } from '../problem.ts';

/**
 * Sections of a translation by section of the source: by name and occurrence, by heading slug where it has no English.
 * Where the source is one enum, so is its translation, whatever its heading has become. What is left over is reported.
 */
export function matchSections(source: Page, page: Page): Map<RawSection, RawSection> {
  if (source === page) return new Map(source.sections.map((s) => [s, s]));
  const [only] = source.sections;
  if (only && source.kind === 'page' && page.sections.length <= 1)
    return new Map([[only, wholeSection(page)]]);
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
        section.title?.text.offset ?? section.table.offset,
        'an enum of the English page',
        section.name ?? section.slug,
      ),
    );
  }
  return matches;
}

/** A page of one enum as one section, with all blocks of the page. */
function wholeSection(page: Page): RawSection {
  const [section] = page.sections;
  if (section) {
    const blocks = [...page.blocks, ...section.blocks];
    return { ...section, blocks, before: section.before + page.blocks.length };
  }
  const whole = wholePage(page);
  const offset = whole.title?.text.offset ?? 0;
  const hasTable = whole.table.rows.length > 0;
  const found = hasTable ? noHeading(offset, 'none') : noTable(offset);
  page.problems.push({ ...found, severity: 'warning' });
  return whole;
}
