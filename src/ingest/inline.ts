import type { Element, ElementContent, Root, RootContent } from 'hast';
import { type Schema, sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import rehypeRaw from 'rehype-raw';
import { markdownToHast } from 'satteri';
import { VFile } from 'vfile';
import type { Html } from '../model/text.ts';

/** Phrasing content that a page may bring with it; no attribute but a link's address survives. */
const schema: Schema = {
  tagNames: ['a', 'b', 'br', 'code', 'del', 'em', 'i', 'kbd', 's', 'strong', 'sub', 'sup'],
  attributes: { a: ['href'] },
  protocols: { href: ['http', 'https', 'mailto'] },
  strip: [
    'script',
    'style',
    'template',
    'noscript',
    'title',
    'textarea',
    'select',
    'object',
    'math',
    'svg',
  ],
  allowComments: false,
  allowDoctypes: false,
};

const nothingToParse = /^[^\\`*_[\]<>&~!@\n\r]*$/;
const autolink = /:\/\/|www\./i;
const memory = new Map<string, Html>();
const memoryLimit = 20_000;
const toTree = rehypeRaw();

/**
 * Renders one segment's inline Markdown and raw HTML to sanitized HTML.
 * Each segment is parsed on its own, so that no markup reaches past its segment.
 * Images become their alternative text; block syntax stays text.
 */
export function inline(markdown: string, definitions = ''): Html {
  if (nothingToParse.test(markdown) && !autolink.test(markdown)) return escapeText(markdown);
  const key = definitions ? `${definitions}\0${markdown}` : markdown;
  const known = memory.get(key);
  if (known !== undefined) return known;
  if (memory.size >= memoryLimit) memory.clear();
  const html = render(markdown, definitions);
  memory.set(key, html);
  return html;
}

/** Escapes plain text for use as HTML text. */
export function escapeText(text: string): Html {
  return /[&<>]/.test(text)
    ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
    : text;
}

/** A fenced or indented code block's content as sanitized HTML. */
export function codeHtml(code: string): Html {
  return `<code>${escapeText(code)}</code>`;
}

function render(markdown: string, definitions: string): Html {
  const [, start = '', body = '', end = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(markdown) ?? [];
  if (!body) return markdown;
  const line = body.replace(/ {2,}\r?\n|\\\r?\n/g, '<br>').replace(/\s*\r?\n\s*/g, ' ');
  // A heading is the one block whose content is always inline, whatever it begins with.
  const heading = `# ${line.replace(/#(?=#*$)/g, '\\#')}\n${definitions && line.includes('[') ? `\n${definitions}\n` : ''}`;
  const parsed = markdownToHast(heading, {
    features: { frontmatter: false, gfm: { footnotes: false } },
  }) as Root;
  const h1 = parsed.children.find((node): node is Element => node.type === 'element');
  const children = (h1?.children ?? []).map(withoutPosition);
  const tree: Root = { type: 'root', children: children as RootContent[] };
  const whole = children.some(hasRaw) ? (toTree(tree, new VFile()) as Root) : tree;
  describeImages(whole);
  return (
    start +
    toHtml(sanitize(whole, schema) as Root, { characterReferences: { useNamedReferences: true } }) +
    end
  );
}

/** Positions of a re-parsed slice would send rehype-raw looking into another text. */
function withoutPosition(node: ElementContent): ElementContent {
  const { position: _, ...rest } = node;
  if ('children' in rest) rest.children = rest.children.map(withoutPosition);
  return rest as ElementContent;
}

function hasRaw(node: ElementContent): boolean {
  return (node.type as string) === 'raw' || ('children' in node && node.children.some(hasRaw));
}

function describeImages(parent: Root | Element): void {
  parent.children.forEach((child, index) => {
    if (child.type !== 'element') return;
    if (child.tagName === 'img') {
      parent.children[index] = { type: 'text', value: String(child.properties.alt ?? '') };
    } else {
      describeImages(child);
    }
  });
}
