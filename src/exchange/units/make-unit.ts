import type { Page } from '../../ingest/parse/page.ts';
import { placeOf } from '../../ingest/read/line-starts.ts';
import type { Slice } from '../../ingest/segment/slice.ts';
import type { Content } from '../content/content.ts';
import { numberedLike } from '../content/number-elements.ts';
import { toContent } from '../content/to-content.ts';
import { literalOf } from './joined.ts';
import type { Slot, Unit } from './unit.ts';

/** What a unit is made of. */
export interface Texts {
  /** Raw Markdown of the source, and the page it is read from. */
  source: string;
  sourcePage: Page;
  /** The translation with its place in its page. */
  target: Slice | null;
  /** Null where the page does not exist yet. */
  targetPage: Page | null;
  /** The source with its place in its page, for a translation that is yet to be made. */
  sourceSlice: Slice | null;
  isLiteral: boolean;
  inCell: boolean;
  /** Words of the source that are names. */
  names: readonly string[];
}

type Made = Pick<Unit, 'literal' | 'locked' | 'source' | 'target' | 'slot' | 'at'>;

/** Returns what a unit holds, from its texts. */
export function makeUnit(texts: Texts): Made {
  const { targetPage } = texts;
  const slot = targetPage
    ? slotOf(texts.target, targetPage, texts.inCell)
    : slotOf(texts.sourceSlice, texts.sourcePage, texts.inCell);
  const at = slot && targetPage ? placeOf(slot.offset, targetPage.lineStarts) : null;
  if (texts.isLiteral) {
    const literal = literalOf(texts.source);
    const content = plain(literal);
    return { literal, locked: 'literal', source: content, target: content, slot, at };
  }
  const source = read(texts.source, texts.sourcePage, texts.names);
  if (!source)
    return {
      literal: null,
      locked: 'too long',
      source: plain(texts.source),
      target: null,
      slot,
      at,
    };
  const raw = texts.target?.raw ?? '';
  const target = texts.targetPage && raw.trim() ? read(raw, texts.targetPage, texts.names) : null;
  if (target) return { ...prose, source, target: numberedLike(source, target), slot, at };
  return { ...prose, ...(raw.trim() ? { locked: 'too long' } : {}), source, target, slot, at };
}

const prose = { literal: null, locked: null } as const;

function plain(text: string): Content {
  return { pieces: text === '' ? [] : [text], elements: [] };
}

function read(raw: string, page: Page, names: readonly string[]): Content | null {
  return toContent(raw, page.definitions, names);
}

/** The place of a translation without the white space around it, which stays. */
function slotOf(slice: Slice | null, page: Page, inCell: boolean): Slot | null {
  if (!slice) return null;
  const lead = /^[ \t\r\n]*/.exec(slice.raw)?.[0].length ?? 0;
  const body = slice.raw.slice(lead).replace(/[ \t\r\n]+$/, '');
  const offset = slice.offset + lead;
  return {
    offset,
    length: writtenLength(page.text, offset, body),
    inCell,
    startsBlock: !inCell && page.format !== 'sxs',
    definitions: page.definitions,
  };
}

/** How long a text is in its page, where a cell's pipes are escaped. */
function writtenLength(page: string, offset: number, raw: string): number {
  if (!raw.includes('|')) return raw.length;
  let at = offset;
  for (const c of raw.split('')) at += c === '|' && page.startsWith('\\|', at) ? 2 : 1;
  return at - offset;
}
