import { joinPath, type PathFiles } from '../ingest/join/join-path.ts';
import { parsePage } from '../ingest/parse/parse-page.ts';
import { placeOf } from '../ingest/read/line-starts.ts';
import { readText } from '../ingest/read/read-text.ts';
import type { Entry } from '../model/entry.ts';
import type { Locale } from '../model/text.ts';
import {
  applyEdits,
  type Edit,
  encodeLike,
  type Left,
  offsetBefore,
  type Replaced,
} from './edit.ts';
import type { Templates } from './heading-templates.ts';
import { pageEdits } from './page-edits.ts';

/** A page before and after its repair. */
export interface RepairedFile {
  locale: Locale;
  path: string;
  before: Uint8Array;
  after: Uint8Array;
  /** What was repaired, in order of place. */
  edits: Replaced[];
}

/** What repairing all languages of one path yields. */
export interface Repaired {
  files: RepairedFile[];
  left: Left[];
}

/** A row that was repaired may let another one be aligned; more rounds than this would mean that repairs go in circles. */
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
  const rounds: Edit[][] = [];
  const edits: Replaced[] = [];
  let { bytes } = original;
  let entries = joined;
  let starts: readonly number[] | undefined;
  for (let round = 1; ; round++) {
    const { text } = readText(bytes);
    if (text === null) return { file: null, left: [] };
    const page = parsePage({ locale, path: original.path, text, source: false });
    starts ??= page.lineStarts;
    const found = pageEdits(page, text, entries, templates);
    if (found.edits.length === 0 || round > mostRounds)
      return {
        file:
          edits.length > 0
            ? {
                locale,
                path: original.path,
                before: original.bytes,
                after: bytes,
                edits: edits.sort(byPlace),
              }
            : null,
        left: found.left,
      };
    bytes = encodeLike(applyEdits(text, found.edits), bytes);
    for (const { kind, offset, length, text: after } of found.edits) {
      const was = rounds.reduceRight((at, round) => offsetBefore(at, round), offset);
      edits.push({
        kind,
        at: placeOf(was, starts),
        before: text.slice(offset, offset + length),
        after,
      });
    }
    rounds.push(found.edits);
    const now = bytes;
    const current = files.map((file) => (file.locale === locale ? { ...file, bytes: now } : file));
    entries = joinPath({ path, files: current }).entries;
  }
}

function byPlace({ at: [a, x] }: Replaced, { at: [b, y] }: Replaced): number {
  return a - b || x - y;
}
