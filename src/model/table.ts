import { z } from 'zod';
import { html, locale, place } from './text.ts';

/** What the localized page printed where that differs from the literal: trimmed, escapes and code marks removed. */
export const published = z.object({
  name: z.string().optional(),
  value: z.string().optional(),
});

/** The English of a row that its translation was made from, field by field, only where it differs from today's. */
export const formerRow = z.object({
  name: z.string().optional(),
  value: z.string().nullable().optional(),
  description: html.optional(),
});

export const cell = z.enum(['name', 'value', 'description']);

/** One translation of a member's row. */
export const memberTarget = z.object({
  published,
  /** The translated description; null where the table has no such column. */
  description: html.nullable(),
  from: formerRow,
  /** Place of each cell's text in the localized file. */
  at: z.object({ name: place, value: place.optional(), description: place.optional() }),
  /** Cells whose target has a space at its edge that the source lacks. */
  edges: z.array(cell),
});
export type MemberTarget = z.infer<typeof memberTarget>;

/** A member of an enum as the source defines it, with its translations. */
export const member = z.object({
  /** Raw text of the source's cell, trimmed, escapes and code marks removed: `__proto__` is a name. */
  name: z.string(),
  /** Raw text like the name; null where the table has no value column. */
  value: z.string().nullable(),
  /** Id of the row: `member.{name}`, a repeated name gets `.2`. */
  anchor: z.string(),
  /** English description; null where the table has no such column. */
  description: html.nullable(),
  /** Place of the row in the English text. */
  at: place.optional(),
  targets: z.record(locale, memberTarget),
});
export type Member = z.infer<typeof member>;

/** A row that only a translation has, or any row of a table that could not be aligned: every literal in it is as published. */
export const looseRow = z.object({
  published: z.object({ name: z.string(), value: z.string().nullable() }),
  /** The English it was translated from, where the page carries it. */
  from: z
    .object({ name: z.string(), value: z.string().nullable(), description: html.nullable() })
    .nullable(),
  description: html.nullable(),
  at: place,
});
export type LooseRow = z.infer<typeof looseRow>;
