import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { type Problem, problem } from '../problem.ts';
import { type FrontMatter, toFrontMatter } from '../read/front-matter.ts';
import { invisibleProblem } from '../read/invisible.ts';
import { refusal } from '../read/limits.ts';
import { joinBrokenSpans, withLineFeeds } from '../read/line-ends.ts';
import { lineStartsOf } from '../read/line-starts.ts';
import { isSideBySide } from '../segment/spans.ts';
import { toBlocks } from './blocks.ts';
import { toDefinitions } from './definitions.ts';
import { evenTables } from './delimiter-rows.ts';
import { maskInline } from './mask.ts';
import type { Format, Page } from './page.ts';
import { brokenHeadings, toSections } from './sections.ts';

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
  const lines = withLineFeeds(text.replaceAll('\0', '\ufffd'));
  const lineStarts = lineStartsOf(lines);
  // A page without any mark of a translation is what its folder says.
  const format: Format = isSideBySide(lines) ? 'sxs' : source ? 'source' : 'plain';
  const page = { locale, path, text, format, problems, lineStarts };
  const refused = refusal(lines);
  if (refused) {
    problems.push(refused);
    const nothing = { blocks: [], sections: [], definitions: new Map(), frontMatter: new Map() };
    return { ...page, isListing: false, ...nothing };
  }
  const whole = joinBrokenSpans(lines);
  const root = toRoot(whole);
  const hasFrontMatter = root.children[0]?.type === 'yaml';
  const frontMatter = hasFrontMatter
    ? frontMatterOf(root, whole, problems)
    : withoutIt(whole, problems);
  const invisible = invisibleProblem(whole);
  if (invisible) problems.push(invisible);
  const nodes = hasFrontMatter ? root.children.slice(1) : root.children;
  const blocks = toBlocks(nodes, whole, problems, format === 'source');
  if (!source)
    for (const { offset, line } of brokenHeadings(blocks, whole))
      problems.push(broken(offset, line));
  const parts = toSections(blocks, { path, text: whole, format, frontMatter }, problems);
  const [section] = parts.sections;
  const definitions = toDefinitions(root, whole);
  const isSingle = parts.sections.length === 1 && !parts.blocks.some((b) => b.role === 'heading');
  if (!isSingle || !section)
    return { ...page, isListing: true, frontMatter, definitions, ...parts };
  section.blocks.unshift(...parts.blocks);
  return { ...page, isListing: false, frontMatter, definitions, blocks: [], sections: [section] };
}

/** The page's block structure; what is inline stands masked in it, so only types, depths and positions count. */
function toRoot(text: string): Root {
  return markdownToMdast(evenTables(maskInline(text)), {
    features: { gfm: { footnotes: false } },
  }) as Root;
}

/** A line that was to be a heading, and is none. */
function broken(offset: number, line: string): Problem {
  const remedy = 'Begin the line with one to six # and a space.';
  const found = problem('page/no-heading', offset, 'a heading', line.trimEnd(), remedy);
  return { ...found, severity: 'warning' };
}

function frontMatterOf(root: Root, text: string, problems: Problem[]): FrontMatter {
  const position = root.children[0]?.position;
  const start = text.indexOf('\n', position?.start.offset ?? 0) + 1;
  const end = text.lastIndexOf('\n', (position?.end.offset ?? start) - 1);
  return toFrontMatter(text.slice(start, Math.max(start, end)), start, problems);
}

/** A fence that a program spaced or made another mark of, with a field below it; or front matter on one line. */
const replaced =
  /^(?:(?:(?:- ){2,}-|\* ?\* ?\*|_ ?_ ?_|\u2014+|\+{3}|(?:`{3}|~{3})(?:ya?ml|toml)?)[ \t]*(?=\r?\n+[\w.]+ ?[:=])|---[ \t]+[\w.]+:[^\r\n]*|(?:title|description|ms\.\w+):[^\r\n]*(?=\r?\n[\w.]+:))/;

function withoutIt(text: string, problems: Problem[]): FrontMatter {
  if (/^---[ \t]*\r?\n/.test(text)) {
    problems.push(problem('front-matter/unclosed', 0, '---', 'no end'));
  } else {
    const [line = ''] = replaced.exec(text) ?? [];
    if (line) problems.push(problem('front-matter/replaced', 0, '---', line.trimEnd()));
  }
  return new Map();
}
