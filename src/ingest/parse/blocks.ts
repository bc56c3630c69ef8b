import type { Nodes, RootContent } from 'mdast';
import type { Role } from '../../model/block.ts';
import type { Problem } from '../problem.ts';
import type { RawText } from '../segment/raw-text.ts';
import type { Slice } from '../segment/slice.ts';
import { codeOf } from './code.ts';
import { headingOf } from './heading.ts';
import { type RawTable, toRawText, toTable } from './table.ts';

/** A block of a page as raw text. `slug` is the anchor that a heading carries (`<a name="…">`), `table` a table's rows. */
export interface RawBlock {
  role: Exclude<Role, 'title' | 'namespace'>;
  /** Level of a heading, or of an item among lists in lists, from 1; 0 for other roles. */
  depth: number;
  /** Number of an item of a numbered list. */
  number?: number | undefined;
  slug: string | null;
  text: RawText;
  table: RawTable | null;
  /** Whether it stands in a quote or a list: no table there is an enum's. */
  nested: boolean;
}

/** What a paragraph is where it stands. */
type Inside = Pick<RawBlock, 'number'> & { role: 'paragraph' | 'note' | 'item'; depth: number };

const paragraph: Inside = { role: 'paragraph', depth: 0 };
const note: Inside = { role: 'note', depth: 0 };

const include = /^(?:\s*\[!INCLUDE\s*\[[^[\]]*\]\([^()]*\)\])+\s*$/i;
/** One in a line of text: it stands below the Namespace line without an empty line between. */
const anyInclude = /\[!INCLUDE\s*\[[^[\]]*\]\([^()]*\)\]/i;
/** Code samples that upstream makes: they are in no page, and their tabs have nothing else. */
const snippet = /\/includes\/snippets\//i;
const tab = /^\[[^\]]*\]\(#tabs?\//;
const alert = /^\s*\[!(?:NOTE|TIP|IMPORTANT|CAUTION|WARNING)\]\s*/i;

/** Flattens Markdown's block structure into the blocks of a page, in order. `text` is the page's whole text. */
export function toBlocks(
  nodes: readonly RootContent[],
  text: string,
  problems: Problem[],
  isSource: boolean,
): RawBlock[] {
  const blocks: RawBlock[] = [];
  const walk = (node: RootContent, inside: Inside, isQuoted: boolean, level: number) => {
    const plain = sliceOf(node, text);
    const slice = isQuoted ? withoutQuoteMarks(plain) : plain;
    const add = (role: RawBlock['role'], own: Slice, rest: Partial<RawBlock> = {}) => {
      if (!own.raw.trim()) return;
      const block = { depth: 0, slug: null, table: null, nested: isQuoted || level > 0, ...rest };
      blocks.push({ role, text: rest.text ?? toRawText(own, problems), ...block });
    };
    switch (node.type) {
      case 'heading': {
        const { slug, slice: heading } = headingOf(slice);
        if (!tab.test(heading.raw)) add('heading', heading, { depth: node.depth, slug });
        break;
      }
      case 'paragraph': {
        if (include.test(slice.raw)) {
          if (!snippet.test(slice.raw)) add('include', slice);
        } else {
          const { role, ...mark } = inside;
          add(role, after(slice, alert.exec(slice.raw)?.[0].length ?? 0), mark);
          const within = anyInclude.exec(slice.raw);
          if (within) add('include', { raw: within[0], offset: slice.offset + within.index });
        }
        break;
      }
      case 'blockquote':
        for (const child of node.children) walk(child, note, true, level);
        break;
      case 'list':
        for (const [i, item] of node.children.entries()) {
          const number = node.ordered ? (node.start ?? 1) + i : undefined;
          const first: Inside = { role: 'item', depth: level + 1, number };
          for (const [n, child] of item.children.entries())
            walk(child, isQuoted ? note : n === 0 ? first : paragraph, isQuoted, level + 1);
        }
        break;
      case 'table':
        add('table', slice, {
          text: { segments: [], offset: slice.offset },
          table: toTable(slice, problems, isSource),
        });
        break;
      case 'code': {
        const code = codeOf(slice);
        add('code', code, { text: asWritten(code) });
        break;
      }
      case 'html':
        add('html', withoutComments(slice));
        break;
      default:
    }
  };
  for (const node of nodes) walk(node, paragraph, false, 0);
  return blocks;
}

function asWritten(slice: Slice): RawText {
  const segment = { id: null, source: null, target: null, loose: slice };
  return { segments: [segment], offset: slice.offset };
}

function after({ raw, offset }: Slice, length: number): Slice {
  return { raw: raw.slice(length), offset: offset + length };
}

function sliceOf(node: Nodes, text: string): Slice {
  const offset = node.position?.start.offset ?? 0;
  return { raw: text.slice(offset, node.position?.end.offset ?? offset), offset };
}

/** The marks of a quote's further lines become spaces, so that offsets stay. */
function withoutQuoteMarks({ raw, offset }: Slice): Slice {
  const blank = raw.replace(/\n[ \t]*>[> \t]*/g, (marks) => `\n${' '.repeat(marks.length - 1)}`);
  return { raw: blank, offset };
}

function withoutComments({ raw, offset }: Slice): Slice {
  const blank = raw.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => ' '.repeat(comment.length));
  return { raw: blank, offset };
}
