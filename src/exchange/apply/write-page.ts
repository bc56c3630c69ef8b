import type { PathFiles } from '../../ingest/join/join-path.ts';
import { readText } from '../../ingest/read/read-text.ts';
import { applyEdits, encodeLike } from '../../repair/edit.ts';
import { type Content, spelled } from '../content/content.ts';
import { toMarkdown } from '../content/to-markdown.ts';
import { readUnits } from '../units/page-units.ts';
import type { PageUnits, Unit } from '../units/unit.ts';

/** A page with new texts, and the units whose texts it can't hold. */
export interface Written {
  /** Null where nothing was written. */
  bytes: Uint8Array | null;
  written: Unit[];
  unwritable: Unit[];
}

/**
 * Writes texts into a page that exists, each in the place of the one that stands there, and reads it again: what does
 * not read back as it was meant, or would change another text, is left out.
 */
export function writePage(
  files: PathFiles,
  page: PageUnits,
  texts: ReadonlyMap<Unit, Content>,
): Written {
  const file = files.files.find(({ locale }) => locale === page.locale);
  const text = file ? readText(file.bytes).text : null;
  if (!file || text === null) return { bytes: null, written: [], unwritable: [...texts.keys()] };
  const edits = new Map<Unit, { offset: number; length: number; text: string }>();
  for (const [unit, content] of texts) {
    const markdown = unit.slot && toMarkdown(content, unit.slot);
    if (unit.slot && markdown !== null && markdown !== '')
      edits.set(unit, { offset: unit.slot.offset, length: unit.slot.length, text: markdown });
  }
  const bytesWith = (units: readonly Unit[]) =>
    encodeLike(
      applyEdits(
        text,
        units.flatMap((unit) => edits.get(unit) ?? []),
      ),
      file.bytes,
    );
  const holds = (units: readonly Unit[]) => {
    const changed = replaceFile(files, page.locale, bytesWith(units));
    const again = readUnits(changed, page.locale);
    return again !== null && readsAs(again, page, texts, new Set(units));
  };
  const written = largest([...edits.keys()], holds);
  const unwritable = [...new Set(texts.keys()).difference(new Set(written))];
  return { bytes: written.length > 0 ? bytesWith(written) : null, written, unwritable };
}

/** All units where the page holds them together, else those of each half that it holds with those before. */
export function largest(
  units: readonly Unit[],
  holds: (units: readonly Unit[]) => boolean,
  before: readonly Unit[] = [],
): Unit[] {
  if (units.length === 0 || holds([...before, ...units])) return [...units];
  if (units.length === 1) return [];
  const middle = units.length >> 1;
  const first = largest(units.slice(0, middle), holds, before);
  return [...first, ...largest(units.slice(middle), holds, [...before, ...first])];
}

function readsAs(
  again: PageUnits,
  before: PageUnits,
  texts: ReadonlyMap<Unit, Content>,
  written: ReadonlySet<Unit>,
): boolean {
  if (again.units.length !== before.units.length) return false;
  return before.units.every((unit, i) => {
    const now = again.units[i];
    const wanted = (written.has(unit) ? texts.get(unit) : null) ?? unit.target;
    return now?.id === unit.id && saysOf(now.target) === saysOf(wanted);
  });
}

/** What a text says; nothing where there is none. */
export function saysOf(content: Content | null): string {
  return content && content.pieces.length > 0 ? spelled(content) : '';
}

/** Returns a path's files with one in place of another, or added. */
export function replaceFile(files: PathFiles, locale: string, bytes: Uint8Array): PathFiles {
  const others = files.files.filter((file) => file.locale !== locale);
  const path = files.files.find((file) => file.locale === locale)?.path ?? files.path;
  return { ...files, files: [...others, { locale, path, bytes }] };
}
