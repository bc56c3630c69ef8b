import { joinPath, type PathFiles } from '../../src/ingest/join/join-path.ts';
import type { Entry } from '../../src/model/entry.ts';
import { readContentDir } from '../../src/store/content-dir.ts';
import { rowsOf } from '../support/rows.ts';
import { SHARED } from '../support/shared.ts';
import { mutate, random } from './mutate.ts';

/** What reading damaged pages came to. */
export interface Outcome {
  pages: number;
  built: number;
  /** Most milliseconds of CPU that one path took. */
  slowest: number;
  /** What went wrong, each with the seed that shows it again. */
  failures: string[];
}

/** Damages pages of both corpora at random and reads them; a third without their English file. */
export function readDamaged(count: number, seed: number): Outcome {
  const sets = ['corpus', 'corpus-plain'].map((set) =>
    readContentDir(`${SHARED}/${set}`).paths.filter((path) => size(path) < 40_000),
  );
  const outcome: Outcome = { pages: 0, built: 0, slowest: 0, failures: [] };
  for (let n = 0; outcome.pages < count; n++) {
    const next = random(seed + n);
    const set = sets[n % 2] ?? [];
    const path = set[Math.floor(next() * set.length)];
    if (!path) continue;
    const isAlone = next() < 1 / 3;
    const files = path.files
      .filter((file) => !(isAlone && file.locale === 'en' && path.files.length > 1))
      .map((file) => {
        const isKept = file.locale === 'en' && next() < 0.5;
        if (!isKept) outcome.pages += 1;
        return isKept ? file : { ...file, bytes: encode(mutate(decode(file.bytes), next)) };
      });
    readOne({ path: path.path, files }, `seed ${seed + n}, ${path.path}`, outcome);
  }
  return outcome;
}

function readOne(path: PathFiles, name: string, outcome: Outcome): void {
  const start = process.cpuUsage();
  try {
    const { entries, problems, skipped } = joinPath(path);
    outcome.built += entries.length > 0 ? 1 : 0;
    if (entries.length + problems.length + skipped.length === 0)
      outcome.failures.push(`${name}: nothing said`);
    for (const entry of entries) {
      const fake = fakeLiteral(entry, path);
      if (fake !== null) outcome.failures.push(`${name}: ${fake} is not in the source`);
    }
  } catch (cause) {
    outcome.failures.push(`${name}: ${cause}`);
  }
  const { user, system } = process.cpuUsage(start);
  outcome.slowest = Math.max(outcome.slowest, (user + system) / 1000);
}

/** A literal shown as real that no cell and no English half of the source is, these read by no other means than their text. */
function fakeLiteral(entry: Entry, { files }: PathFiles): string | null {
  const locale = entry.sourceFrom ?? 'en';
  const text = decode(files.find((file) => file.locale === locale)?.bytes ?? new Uint8Array());
  const source = new Set((entry.sourceFrom ? englishHalves(text) : cells(text)).map(squeezed));
  const literals = rowsOf(entry).flatMap(({ name, value }) => [
    name ?? '',
    ...(value ? [value] : []),
  ]);
  return literals.find((literal) => !source.has(squeezed(literal))) ?? null;
}

/** All that stands between a `data-stu-id` tag and the next tag, or a table's border. */
function englishHalves(text: string): string[] {
  const half = /<span\s+data-stu-id\s*=\s*["'][^"'<>]*["']\s*>/gi;
  return [...text.matchAll(half)].flatMap((tag) => {
    const rest = text.slice(tag.index + tag[0].length);
    const ends = [/<\/?span[^<>]*>/i, /(?<!\\)\|/, /\n/].map((end) => rest.search(end));
    return ends.map((end) => (end === -1 ? rest : rest.slice(0, end)));
  });
}

function cells(text: string): string[] {
  return text.split(/\r\n|\n|\r/).flatMap((line) => line.split(/(?<!\\)\|/));
}

function squeezed(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1').replace(/[\s`\0\ufffd]+/g, '');
}

function size(path: PathFiles): number {
  return Math.max(...path.files.map((file) => file.bytes.length));
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
