import { headingSlug } from '../../html/heading-slug.ts';
import { kinds, pageKind } from '../../kinds/index.ts';
import type { Kind, PageFacts } from '../../kinds/kind.ts';
import { type Problem, problem } from '../problem.ts';
import type { FrontMatter } from '../read/front-matter.ts';
import { type RawText, sideOf } from '../segment/raw-text.ts';
import type { RawBlock } from './blocks.ts';
import type { Format, Page, RawSection } from './page.ts';

/** Parts of a page: what stands before its first entry, and its entries. */
export interface Parts {
  blocks: RawBlock[];
  sections: RawSection[];
}

/** What of a page tells its kind, beside its blocks. */
export interface PageText {
  path: string;
  text: string;
  format: Format;
  frontMatter: FrontMatter;
}

/**
 * Cuts a page into its entries. A whole page is one where a kind says so, else each heading that a kind knows
 * (`X enum type`) begins one if a table follows before the next such heading; all up to there belongs to it. An English
 * page without any heading is named by its front matter's title.
 */
export function toSections(blocks: RawBlock[], page: PageText, problems: Problem[]): Parts {
  const { format } = page;
  const first = blocks.find((block) => block.role === 'heading' && !block.nested);
  const whole = first && kindOfBlock(first, format) ? undefined : pageKind(factsOf(blocks, page));
  if (whole) {
    const base = whole.kind.base?.(page.text);
    return { blocks: [], sections: [{ ...asOne(blocks, whole.kind), name: whole.name, base }] };
  }
  const starts = blocks.flatMap((block, index) => (kindOfBlock(block, format) ? [index] : []));
  const withTable = starts.filter((start, i) =>
    blocks.slice(start, starts[i + 1] ?? blocks.length).some(isTable),
  );
  if (withTable.length === 0)
    return format === 'source' ? titled(blocks, page, problems) : { blocks, sections: [] };
  const sections = withTable.map((start, i) => {
    const [title, ...rest] = blocks.slice(start, withTable[i + 1] ?? blocks.length);
    const kind = (title && kindOfBlock(title, format)) ?? kinds[0];
    const english = title ? englishOf(title.text, format) : null;
    const name = english === null ? null : (kind.headings?.text.exec(english)?.[1] ?? null);
    return {
      kind,
      name,
      slug: title?.slug ?? headingSlug(english ?? ''),
      title: title ?? null,
      blocks: rest,
    };
  });
  return { blocks: blocks.slice(0, withTable[0]), sections };
}

/** A whole page, whatever entries it was cut into, as the section of one entry whose name it does not give. */
export function wholePage({ blocks, sections }: Page, kind: Kind): RawSection {
  const inSections = sections.flatMap(({ title, blocks }) => (title ? [title, ...blocks] : blocks));
  return asOne([...blocks, ...inSections], kind);
}

function asOne(blocks: readonly RawBlock[], kind: Kind): RawSection {
  const title = blocks.find((block) => block.role === 'heading' && !block.nested) ?? null;
  const rest = blocks.filter((block) => block !== title);
  return { kind, name: null, slug: title?.slug ?? '', title, blocks: rest };
}

function factsOf(blocks: readonly RawBlock[], { path, text, format }: PageText): PageFacts {
  const headings = blocks.filter(({ role, nested }) => role === 'heading' && !nested);
  let under = '';
  const sections = blocks.flatMap((block) => {
    if (block.role === 'heading' && !block.nested)
      under = block.slug ?? headingSlug(englishOf(block.text, format) ?? '');
    return isTable(block) ? [under] : [];
  });
  const [title] = headings;
  const english = title ? englishOf(title.text, format) : null;
  return { path, text, title: english, slug: title?.slug ?? headingSlug(english ?? ''), sections };
}

/** The kind that a page without any kind's heading looks like all the same. */
export function kindLike(blocks: readonly RawBlock[], frontMatter: FrontMatter): Kind | undefined {
  const type = frontMatter.get('doc_type') ?? '';
  const headers = blocks.flatMap(({ nested, table }) => {
    const first = nested ? undefined : table?.header[0];
    return first
      ? [plain(sideOf(first, 'source', 'source') ?? sideOf(first, 'target', 'target'))]
      : [];
  });
  return kinds.find(
    ({ docType, headings }) =>
      headings && (docType?.test(type) || headers.some((text) => headings.firstHeader.test(text))),
  );
}

/** A page that looks like a kind's and has no heading that names an entry. */
export function noHeading(offset: number, actual: string, { id, headings }: Kind): Problem {
  const remedy = headings
    ? `Begin the page with \`${headings.example}\`.`
    : 'Begin the page with a heading.';
  return problem('page/no-heading', offset, `a heading that names the ${id}`, actual, remedy);
}

function titled(blocks: RawBlock[], { frontMatter, text }: PageText, problems: Problem[]): Parts {
  const heading = blocks.find((block) => block.role === 'heading');
  const title = frontMatter.get('title')?.trim() ?? '';
  const kind = heading ? undefined : kinds.find((one) => one.headings?.text.test(title));
  const name = kind?.headings?.text.exec(title)?.[1];
  const hasTable = blocks.some(isTable);
  if (!kind || name === undefined || !hasTable) {
    const like = kindLike(blocks, frontMatter);
    const [broken] = brokenHeadings(blocks, text);
    const offset = broken?.offset ?? heading?.text.offset ?? 0;
    const actual = broken?.line ?? (heading ? 'another heading' : 'none');
    if (like) problems.push(hasTable ? noHeading(offset, actual, like) : noTable(offset));
    return { blocks, sections: [] };
  }
  const expected = (kind.headings?.example ?? '').replace(/\w+(?= )/, name);
  problems.push({ ...noHeading(0, 'no heading', kind), expected, severity: 'warning' });
  return { blocks: [], sections: [{ kind, name, slug: headingSlug(title), title: null, blocks }] };
}

/** What was to be a heading: of the first level above the first one, of others anywhere. */
const brokenTitle = /^(?:\\?#|\uff03)[ \t]*(?=[\p{L}<`*[])/u;
const brokenHeading = /^(?:\\?#{2,}(?=[\p{L}<`*[])|#{7,}|\uff03{2,})/u;

/** Where paragraphs begin that were to be headings, the title's first, and their lines. */
export function brokenHeadings(
  blocks: readonly RawBlock[],
  text: string,
): { offset: number; line: string }[] {
  const first = blocks.findIndex(({ role }) => role === 'heading');
  return blocks.flatMap(({ role, nested, text: { offset } }, i) => {
    if (role !== 'paragraph' || nested) return [];
    const [line = ''] = text.slice(offset).split('\n', 1);
    const isTitle = (first === -1 || i < first) && brokenTitle.test(line);
    return isTitle || brokenHeading.test(line) ? [{ offset, line }] : [];
  });
}

/** A page of an entry that has no table. */
export function noTable(offset: number): Problem {
  return problem('page/no-table', offset, 'a table below the heading', 'none');
}

/** Whether a block is a table that can be an entry's: none in a quote or a list is. */
export function isTable(block: RawBlock): boolean {
  return block.table !== null && !block.nested;
}

function kindOfBlock(block: RawBlock, format: Format): Kind | undefined {
  if (block.role !== 'heading' || block.nested) return undefined;
  const english = englishOf(block.text, format);
  return kinds.find(
    ({ headings }) =>
      headings &&
      (english === null
        ? block.slug !== null && headings.slug.test(block.slug)
        : headings.text.test(english)),
  );
}

/** A heading's English without marks; null where the page does not carry it. */
function englishOf(text: RawText, format: Format): string | null {
  if (format === 'plain') return null;
  const raw = sideOf(text, 'source', format === 'source' ? 'source' : 'target');
  return raw === null ? null : plain(raw);
}

function plain(raw: string | null | undefined): string {
  return (raw ?? '')
    .replace(/&nbsp;|\s/g, ' ')
    .replace(/[`*\\]/g, '')
    .trim();
}
