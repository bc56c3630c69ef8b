import { joinPath, type PathFiles } from '../ingest/join/join-path.ts';
import { parsePage } from '../ingest/parse/parse-page.ts';
import { readText } from '../ingest/read/read-text.ts';
import type { Entry } from '../model/entry.ts';
import type { Locale } from '../model/text.ts';
import { applyEdits, type Edit, encodeLike, type Left } from './edit.ts';
import type { Templates } from './heading-templates.ts';
import { pageEdits } from './page-edits.ts';

/** A page before and after its repair. */
export interface RepairedFile {
  locale: Locale;
  path: string;
  before: Uint8Array;
  after: Uint8Array;
  /** What was mended, in order. */
  edits: Edit[];
}

/** What repairing all languages of one path yields. */
export interface Repaired {
  files: RepairedFile[];
  left: Left[];
}

/** A row that was mended may let another one be aligned; more rounds than this would mean that mending goes in circles. */
const mostRounds = 8;

/**
 * Puts the source's literals back into the translations of one path. Pure: the same files, repaired, are left alone.
 * @param locales those to repair; all but the source's where undefined
 * @param entries the path's enums where they are joined already
 */
export function repairPath(
  path: PathFiles,
  templates: ReadonlyMap<Locale, Templates>,
  locales?: readonly Locale[],
  entries: readonly Entry[] = joinPath(path).entries,
): Repaired {
  const repaired: Repaired = { files: [], left: [] };
  for (const { locale } of path.files) {
    if (locale === 'en' || (locales && !locales.includes(locale))) continue;
    const { file, left } = repairLocale(path, locale, templates.get(locale), entries);
    if (file) repaired.files.push(file);
    repaired.left.push(...left);
  }
  return repaired;
}

function repairLocale(
  { path, files }: PathFiles,
  locale: Locale,
  templates: Templates | undefined,
  joined: readonly Entry[],
): { file: RepairedFile | null; left: Left[] } {
  const original = files.find((file) => file.locale === locale);
  if (!original) return { file: null, left: [] };
  const edits: Edit[] = [];
  let { bytes } = original;
  let entries = joined;
  for (let round = 1; ; round++) {
    const { text } = readText(bytes);
    if (text === null) return { file: null, left: [] };
    const page = parsePage({ locale, path: original.path, text, source: false });
    const found = pageEdits(page, text, entries, templates);
    if (found.edits.length === 0 || round > mostRounds)
      return {
        file:
          edits.length > 0
            ? { locale, path: original.path, before: original.bytes, after: bytes, edits }
            : null,
        left: found.left,
      };
    bytes = encodeLike(applyEdits(text, found.edits), bytes);
    edits.push(...found.edits);
    const now = bytes;
    const current = files.map((file) => (file.locale === locale ? { ...file, bytes: now } : file));
    entries = joinPath({ path, files: current }).entries;
  }
}
