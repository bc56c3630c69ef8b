import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { toBlocks } from './blocks.ts';
import { type FrontMatter, toFrontMatter } from './front-matter.ts';
import { nestingProblem, refusal } from './limits.ts';
import type { Format, Page } from './page.ts';
import type { Problem } from './problem.ts';
import { toSections } from './sections.ts';
import { isSideBySide } from './segments.ts';

/** What `parsePage` needs to know of a file. `source` says whether its folder is the source language's. */
export interface PageFile {
  locale: string;
  path: string;
  text: string;
  source: boolean;
  problems?: Problem[];
}

/** Reads one page of Markdown in any of the three formats. Never throws: what can't be read is in `problems`. */
export function parsePage({ locale, path, text, source, problems = [] }: PageFile): Page {
  const page = (format: Format, frontMatter: FrontMatter, rest: Partial<Page> = {}): Page => ({
    locale,
    path,
    format,
    frontMatter,
    kind: 'page',
    blocks: [],
    sections: [],
    problems,
    definitions: '',
    lineStarts: lineStartsOf(text),
    ...rest,
  });
  const refused = refusal(text) ?? nestingProblem(text);
  if (refused) {
    problems.push(refused);
    return page(source ? 'source' : 'plain', new Map());
  }
  const whole = joinBrokenSpans(text.replaceAll('\0', '\ufffd'));
  const root = markdownToMdast(whole, { features: { gfm: { footnotes: false } } }) as Root;
  const [first] = root.children;
  const yaml = first?.type === 'yaml' ? first : null;
  const yamlAt = yaml ? whole.indexOf('\n', yaml.position?.start.offset ?? 0) + 1 : 0;
  const frontMatter = yaml
    ? toFrontMatter(yaml.value, yamlAt, problems)
    : new Map<string, string>();
  const format = formatOf(whole, frontMatter, source);
  const blocks = toBlocks(yaml ? root.children.slice(1) : root.children, whole, problems);
  const parts = toSections(blocks, format, frontMatter.get('title') ?? '', problems);
  const single = parts.sections.length === 1 && !parts.blocks.some((b) => b.role === 'heading');
  const [section] = parts.sections;
  if (single && section) {
    section.blocks.unshift(...parts.blocks);
    section.before += parts.blocks.length;
  }
  const definitions = root.children
    .flatMap((n) => (n.type === 'definition' ? [sliceAt(whole, n.position)] : []))
    .join('\n');
  return page(format, frontMatter, {
    kind: single ? 'page' : 'mega',
    blocks: single ? [] : parts.blocks,
    sections: parts.sections,
    definitions,
  });
}

/** The page's format, told from the page itself; a page without any mark of a translation is what its folder says. */
function formatOf(text: string, frontMatter: FrontMatter, source: boolean): Format {
  if (isSideBySide(text)) return 'sxs';
  return source ? 'source' : frontMatter.has('ms.contentlocale') || !source ? 'plain' : 'source';
}

/** A line end inside a span would cut a table's row in two: each becomes one space, so that offsets stay. */
function joinBrokenSpans(text: string): string {
  return text.replace(
    /(<span\s+data-(?:ttu|stu)-id\s*=\s*["'][^"'>]*["']\s*>)([^<]*)(?=<\/span)/gi,
    (whole, open: string, inner: string) =>
      /[\r\n]/.test(inner) && !/\n\s*\n/.test(inner) ? open + inner.replace(/[\r\n]/g, ' ') : whole,
  );
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function sliceAt(
  text: string,
  position: { start: { offset?: number }; end: { offset?: number } } | undefined,
): string {
  return position ? text.slice(position.start.offset, position.end.offset) : '';
}
