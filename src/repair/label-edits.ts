import type { Page } from '../ingest/parse/page.ts';
import type { Segment } from '../ingest/segment/segments.ts';
import type { Edit } from './edit.ts';

/** A link whose label has no marks. */
const link = /(?<![!\\])\[([^\][*`<>_\\|]+)\]\(([^()\s]+)\)/g;
/** A name of several words that is written as one. */
const identifier = /^[a-z][a-z\d]*[A-Z][A-Za-z\d]*$/;
/** What is left of one: an ordinary word may be of the sentence. */
const likeOne = /^[\p{Script=Latin}\d]*\p{Ll}\p{Lu}[\p{Script=Latin}\d]*$/u;

/**
 * Returns the edits that put identifiers back that are labels of links in a side-by-side page's texts: where the English
 * and its translation have one link each to the same address, and the translated label is written as a name is, but is not the
 * label of another of these links: then the addresses are swapped.
 */
export function labelEdits({ format, sections }: Page): Edit[] {
  if (format !== 'sxs') return [];
  const texts = sections.flatMap(({ blocks }) =>
    blocks.flatMap(({ text, table }) => [
      text,
      ...(table ? table.rows.flatMap(({ cells }) => cells) : []),
    ]),
  );
  return texts.flatMap(({ segments }) => segments.flatMap(editsIn));
}

function editsIn({ source, target }: Segment): Edit[] {
  if (!source || !target) return [];
  const [real, printed] = [linksIn(source.raw), linksIn(target.raw)];
  const names = new Set([...real.values()].map((one) => one?.label));
  return [...real].flatMap(([href, own]): Edit[] => {
    const other = printed.get(href);
    if (!own || !other || own.label === other.label) return [];
    const isDamaged = identifier.test(own.label) && likeOne.test(other.label);
    if (!isDamaged || names.has(other.label) || real.size !== printed.size) return [];
    const { at, label } = other;
    return [{ kind: 'label', offset: target.offset + at, length: label.length, text: own.label }];
  });
}

/** The links of a text by their addresses; null for an address that several lead to. */
function linksIn(raw: string): Map<string, { label: string; at: number } | null> {
  const links = new Map<string, { label: string; at: number } | null>();
  for (const { 1: label = '', 2: href = '', index } of raw.matchAll(link))
    links.set(href, links.has(href) ? null : { label, at: index + 1 });
  return links;
}
