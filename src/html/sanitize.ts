import type { Element, ElementContent, Root, RootContent } from 'hast';
import { type Schema, sanitize } from 'hast-util-sanitize';
import rehypeRaw from 'rehype-raw';
import { markdownToHast } from 'satteri';
import { VFile } from 'vfile';
import type { Html } from '../model/text.ts';
import { decodeReferences } from './decode-references.ts';
import { escapeText } from './escape.ts';
import { markup } from './markup.ts';
import { hasRaw, plainTags } from './raw-tags.ts';
import { serialize } from './tree.ts';

/** Phrasing content that a page may bring with it; no attribute but a link's address survives. */
const schema: Schema = {
  tagNames: ['a', 'b', 'br', 'code', 'del', 'em', 'i', 'kbd', 's', 'strong', 'sub', 'sup'],
  attributes: { a: ['href'] },
  protocols: { href: ['http', 'https', 'mailto'] },
  strip: ['script', 'style', 'template', 'noscript', 'title', 'textarea', 'select', 'object'],
  allowComments: false,
  allowDoctypes: false,
};

/** Text beyond these bounds is shown as it is written: parts of the parser take more than linear time for it. */
const bounds = { length: 20_000, references: 200, depth: 100, mailLength: 2000 } as const;

const nothingToParse = /^[^\\`*_[\]<>&~!@\n\r]*$/;
const include = /\[!INCLUDE\s*\[[^[\]]*\]\([^()]*\)\]/gi;
const autolink = /:\/\/|www\./i;
const memory = new Map<string, Html>();
const memoryLimit = 20_000;
const toTree = rehypeRaw();

/**
 * Renders a text's inline Markdown and raw HTML to sanitized HTML without white space at its ends, on its own, so that no
 * markup reaches past it.
 * Images become their alternative text; block syntax stays text.
 *
 * @param definitions link reference definitions that the text uses, as Markdown
 */
export function inline(markdown: string, definitions = ''): Html {
  const text = withoutIncludes(markdown).trim();
  if (nothingToParse.test(text) && !autolink.test(text)) return escapeText(text);
  const key = definitions ? `${definitions}\0${text}` : text;
  const known = memory.get(key);
  if (known !== undefined) return known;
  const html = render(text, definitions);
  if (memory.size >= memoryLimit) memory.clear();
  if (key.length < bounds.mailLength) memory.set(key, html);
  return html;
}

/** Text without what upstream puts in its place from elsewhere. */
export function withoutIncludes(markdown: string): string {
  return markdown.includes('[!') ? markdown.replace(include, '') : markdown;
}

function render(text: string, definitions: string): Html {
  const html = isHeavy(text) ? null : renderLine(toLine(text), definitions);
  return markup((html ?? escapeText(text.replace(/\s+/g, ' '))).trim());
}

function isHeavy(text: string): boolean {
  if (text.length > bounds.length) return true;
  return (text.match(/&/g)?.length ?? 0) > bounds.references;
}

/** Several lines as one; two spaces or a backslash before a line's end are a line break. */
function toLine(text: string): string {
  if (!/[\r\n]/.test(text)) return text;
  const hardBreak = text.includes('`') ? ' ' : '<br>';
  const lines = text.split(/\r\n|\r|\n/);
  return lines
    .map((line, i) => {
      if (i === lines.length - 1) return line.trim();
      const isBackslash = /(?<!\\)(?:\\\\)*\\$/.test(line.slice(-100));
      if (isBackslash) return line.slice(0, -1).trim() + hardBreak;
      return line.trim() + (line.endsWith('  ') ? hardBreak : ' ');
    })
    .join('');
}

/** One line of Markdown as HTML, or null where it is nested too deep. */
function renderLine(line: string, definitions: string): Html | null {
  const mail = line.length > bounds.mailLength ? line.replaceAll('@', '&#64;') : line;
  // A heading is the one block whose content is always inline, whatever it begins with.
  const heading = `# ${withoutClosing(mail)}\n\n${definitions}\n`;
  const parsed = markdownToHast(heading, {
    features: { frontmatter: false, gfm: { footnotes: false } },
    position: false,
  }) as Root;
  const h1 = parsed.children.find((node): node is Element => node.type === 'element');
  const children = h1?.children ?? [];
  if (isDeep(children)) return null;
  const plain = hasRaw(children) ? plainTags(children) : children;
  const root: Root = { type: 'root', children: plain as RootContent[] };
  const whole = hasRaw(plain) ? (toTree(root, new VFile()) as Root) : root;
  tidy(whole);
  return serialize(sanitize(whole, schema) as Root);
}

/** A line whose last number signs are text, not the end of a heading. */
function withoutClosing(line: string): string {
  let start = line.length;
  while (line[start - 1] === '#') start -= 1;
  return line.slice(0, start) + '\\#'.repeat(line.length - start);
}

/** Whether a tree is deeper than what functions that call themselves should be given. */
function isDeep(children: readonly ElementContent[]): boolean {
  let level: readonly ElementContent[] = children;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > bounds.depth) return true;
    level = level.flatMap((node) => (node.type === 'element' ? node.children : []));
  }
  return false;
}

/** Puts an image's alternative text in its place, and leaves no mark in an address that HTML would have to escape. */
function tidy(parent: Root | Element): void {
  parent.children.forEach((child, index) => {
    if (child.type !== 'element') return;
    if (child.tagName === 'img') {
      parent.children[index] = { type: 'text', value: String(child.properties['alt'] ?? '') };
      return;
    }
    const { href } = child.properties;
    if (typeof href === 'string') {
      const [text] = child.children;
      // The parser leaves references as they are in an address without marks.
      const isBare = text?.type === 'text' && text.value === href;
      if (isBare) text.value = decodeReferences(href);
      const address = isBare ? decodeReferences(href) : href;
      child.properties['href'] = address.replace(/[\s<>"'`]/g, encodeURIComponent);
    }
    tidy(child);
  });
}
