import { createHash } from 'node:crypto';
import { headingSlug } from '../../html/heading-slug.ts';
import type { PathFiles } from '../../ingest/join/join-path.ts';
import { readText } from '../../ingest/read/read-text.ts';
import { applyEdits, encodeLike } from '../../repair/edit.ts';
import { type Content, flat } from '../content/content.ts';
import { toLine } from '../content/to-line.ts';
import { toMarkdown } from '../content/to-markdown.ts';
import { readUnits } from '../units/page-units.ts';
import type { PageUnits, Slot, Unit } from '../units/unit.ts';
import { withField } from './front-matter.ts';
import { largest, replaceFile, saysOf, type Written } from './write-page.ts';

/** How a page that does not exist yet is made. */
export type NewFormat = 'plain' | 'sxs';

/**
 * Makes a page from the source's: what has no translation yet stands in it as the source has it. It is read again; what
 * does not read back as it was meant is left as the source has it.
 */
export function makePage(
  files: PathFiles,
  page: PageUnits,
  texts: ReadonlyMap<Unit, Content>,
  format: NewFormat,
): Written {
  const source = files.files.find(({ locale }) => locale === 'en');
  const text = source ? readText(source.bytes).text : null;
  if (!source || text === null) return { bytes: null, written: [], unwritable: [...texts.keys()] };
  const bytesWith = (units: readonly Unit[]) => {
    const edits = editsFor(page, texts, new Set(units), format, text);
    const made = withField(applyEdits(text, edits), 'ms.contentlocale', page.locale);
    return encodeLike(made, source.bytes);
  };
  const holds = (units: readonly Unit[]) => {
    const changed = replaceFile(files, page.locale, bytesWith(units));
    const again = readUnits(changed, page.locale);
    const targets = new Map(again?.units.map((unit) => [unit.plainId, saysOf(unit.target)]));
    return units.every((unit) => targets.get(unit.id) === saysOf(texts.get(unit) ?? null));
  };
  const written = largest([...texts.keys()], holds);
  const unwritable = [...new Set(texts.keys()).difference(new Set(written))];
  return { bytes: written.length > 0 ? bytesWith(written) : null, written, unwritable };
}

function editsFor(
  page: PageUnits,
  texts: ReadonlyMap<Unit, Content>,
  wanted: ReadonlySet<Unit>,
  format: NewFormat,
  source: string,
) {
  const prefix = createHash('sha256')
    .update(`${page.locale}/${page.path}`)
    .digest('hex')
    .slice(0, 5);
  const heads = page.units.map((unit, i) => ({ unit, id: `${prefix}-${101 + i}` }));
  return heads.flatMap(({ unit, id }) => {
    const { slot } = unit;
    if (!slot) return [];
    const raw = source.slice(slot.offset, slot.offset + slot.length);
    const content = wanted.has(unit) ? texts.get(unit) : undefined;
    const anchor = anchorOf(unit, slot);
    // A pair of spans is one line.
    const english = format === 'plain' ? raw : toLine(raw);
    const target = (content && toMarkdown(content, standing(slot, format, anchor))) ?? english;
    const body =
      format === 'plain'
        ? target
        : `<span data-ttu-id="${id}">${target}</span><span class="sxs-lookup"><span data-stu-id="${id}">${english}</span></span>`;
    return [{ offset: slot.offset, length: slot.length, text: anchor + body }];
  });
}

/** In a span, or after an anchor, a text does not begin its block. */
function standing(slot: Slot, format: NewFormat, anchor: string): Slot {
  return format === 'sxs' || anchor ? { ...slot, startsBlock: false } : slot;
}

/** A heading's anchor, by which its languages are joined. */
function anchorOf({ role, source }: Unit, { inCell }: Slot): string {
  if (inCell || (role !== 'title' && role !== 'heading')) return '';
  return `<a name="${headingSlug(flat(source).replace(/[`*\\]/g, ''))}"></a>`;
}
