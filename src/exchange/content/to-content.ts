import type { Nodes, Parent, PhrasingContent, Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { type Definitions, definitionsFor } from '../../ingest/parse/definitions.ts';
import { type Content, type ElementKind, tidied } from './content.ts';
import { toLine } from './to-line.ts';
import { wordsIn } from './words.ts';

/** Text beyond these bounds is not given to the parser: parts of it take more than linear time. */
export const bounds = { length: 20_000, marks: 2_000, references: 200, depth: 50 } as const;
const nothingToParse = /^[^\\`*_[\]<>&~!@\n\r]*$/;
const autolink = /:\/\/|www\./i;

/**
 * Returns a text's raw Markdown as its translator sees it, or null where it is too long or has too much markup.
 * @param definitions link reference definitions of its page
 * @param names words that must stay as they are beside those that look it
 */
export function toContent(
  raw: string,
  definitions: Definitions = new Map(),
  names: readonly string[] = [],
): Content | null {
  const line = toLine(raw);
  const build: Building = { pieces: [], elements: [], names };
  if (nothingToParse.test(line) && !autolink.test(line)) addText(build, line);
  else {
    if (isHeavy(line)) return null;
    // A heading is the one block whose content is always inline, whatever it begins with.
    const text = `# ${withoutClosing(line)}\n\n${definitionsFor(line, definitions)}\n`;
    const root = markdownToMdast(text, {
      features: { frontmatter: false, gfm: { footnotes: false } },
    }) as Root;
    const heading = root.children[0];
    if (heading?.type === 'heading') addAll(build, heading.children, text, 0);
  }
  return { pieces: tidied(build.pieces), elements: build.elements };
}

interface Building extends Content {
  names: readonly string[];
}

function isHeavy(line: string): boolean {
  if (line.length > bounds.length) return true;
  if ((line.match(/&/g)?.length ?? 0) > bounds.references) return true;
  return (line.match(/[[\]*_`<@]/g)?.length ?? 0) > bounds.marks;
}

function addText(build: Building, text: string): void {
  let at = 0;
  for (const word of wordsIn(text, build.names)) {
    build.pieces.push(text.slice(at, word.start));
    alone(build, word.kind, word.text);
    at = word.start + word.text.length;
  }
  build.pieces.push(text.slice(at));
}

function alone({ pieces, elements }: Building, kind: ElementKind, open: string): void {
  pieces.push({ n: elements.push({ kind, open, close: null }), at: 'alone' });
}

function addAll(build: Building, nodes: readonly PhrasingContent[], text: string, depth: number) {
  const pairs = htmlPairs(nodes, text);
  for (const node of nodes) {
    const tag = pairs.get(node);
    if (tag?.isEnd) build.pieces.push({ n: tag.n, at: 'close' });
    else if (tag) {
      tag.end.n = build.elements.push({ kind: tag.kind, open: tag.open, close: tag.end.raw });
      build.pieces.push({ n: tag.end.n, at: 'open' });
    } else addNode(build, node, text, depth);
  }
}

const kinds: Partial<Record<Nodes['type'], ElementKind>> = {
  strong: 'bold',
  emphasis: 'italic',
  delete: 'struck',
  link: 'link',
  linkReference: 'link',
  inlineCode: 'code',
};

function addNode(build: Building, node: PhrasingContent, text: string, depth: number): void {
  const raw = rawOf(node, text);
  switch (node.type) {
    case 'text':
      addText(build, node.value);
      break;
    case 'image': {
      const open = `![${node.alt ?? ''}]`;
      if (node.alt && raw.startsWith(open)) {
        const n = build.elements.push({
          kind: 'image',
          open: '![',
          close: raw.slice(open.length - 1),
        });
        build.pieces.push({ n, at: 'open' }, node.alt, { n, at: 'close' });
      } else alone(build, 'image', raw);
      break;
    }
    case 'strong':
    case 'emphasis':
    case 'delete':
    case 'link':
    case 'linkReference':
      addPair(build, node, text, depth);
      break;
    default:
      alone(build, kinds[node.type] ?? 'html', raw);
  }
}

function addPair(
  build: Building,
  node: PhrasingContent & Parent,
  text: string,
  depth: number,
): void {
  const raw = rawOf(node, text);
  const [start = 0, end = 0] = [node.position?.start.offset, node.position?.end.offset];
  const first = node.children[0]?.position?.start.offset;
  const last = node.children.at(-1)?.position?.end.offset;
  const isBare = node.type === 'link' && !raw.startsWith('[');
  if (isBare || first === undefined || last === undefined || depth >= bounds.depth) {
    const label = node.children[0];
    if (isBare) alone(build, 'address', label?.type === 'text' ? label.value : raw);
    else alone(build, kinds[node.type] ?? 'html', raw);
    return;
  }
  let close = text.slice(last, end);
  // The label is also the name of what it refers to: translated, it must still be named.
  if (node.type === 'linkReference' && node.referenceType !== 'full')
    close = `][${text.slice(first, last)}]`;
  const kind = kinds[node.type] ?? 'html';
  const n = build.elements.push({ kind, open: text.slice(start, first), close });
  build.pieces.push({ n, at: 'open' });
  addAll(build, node.children as PhrasingContent[], text, depth + 1);
  build.pieces.push({ n, at: 'close' });
}

type Tag = { isEnd: false; kind: ElementKind; open: string; end: End } | ({ isEnd: true } & End);
interface End {
  n: number;
  raw: string;
}

const formatting: Record<string, ElementKind> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  s: 'struck',
  del: 'struck',
};

/** Tags for bold, italic and struck text that end among the same nodes are pairs, like the marks they stand for. */
function htmlPairs(nodes: readonly PhrasingContent[], text: string): Map<PhrasingContent, Tag> {
  const pairs = new Map<PhrasingContent, Tag>();
  const open: { name: string; node: PhrasingContent; raw: string }[] = [];
  for (const node of nodes) {
    if (node.type !== 'html') continue;
    const raw = rawOf(node, text);
    const [, slash, name = ''] = /^<(\/?)([a-z]+)\s*>$/i.exec(raw) ?? [];
    const kind = formatting[name.toLowerCase()];
    if (!kind) continue;
    if (!slash) open.push({ name: name.toLowerCase(), node, raw });
    else if (open.at(-1)?.name === name.toLowerCase()) {
      const start = open.pop();
      const end: { isEnd: true } & End = { isEnd: true, n: 0, raw };
      if (start) pairs.set(start.node, { isEnd: false, kind, open: start.raw, end }).set(node, end);
    }
  }
  return pairs;
}

function rawOf(node: Nodes, text: string): string {
  return text.slice(node.position?.start.offset, node.position?.end.offset);
}

/** A line whose last number signs are text, not the end of a heading (CommonMark 4.2); an escaped one is text already. */
function withoutClosing(line: string): string {
  return line.replace(/(?<![#\\])#+$|(?<=\\#)#+$/, (marks) => '&#35;'.repeat(marks.length));
}
