import { literal } from '../ingest/parse/literal.ts';
import { type RawText, sideOf } from '../ingest/segment/raw-text.ts';

/** Returns what a translation prints in a cell, as a literal is read; empty where it prints nothing. */
export function textOf(cell: RawText): string {
  return literal(sideOf(cell, 'target', 'target') ?? '');
}
