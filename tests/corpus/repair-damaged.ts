import { checkEntry } from '../../src/checks/index.ts';
import { joinPath, type PathFiles } from '../../src/ingest/join/join-path.ts';
import type { Templates } from '../../src/repair/heading-templates.ts';
import { headingTemplates } from '../../src/repair/heading-templates.ts';
import { repairPath } from '../../src/repair/repair.ts';
import { listContentDir, readContentDir, readFiles } from '../../src/store/content-dir.ts';
import { unpackReference } from '../support/reference.ts';
import { SHARED } from '../support/shared.ts';
import { random } from './mutate.ts';
import { damage, headersOf, toLines, wordsOf, written } from './table-damage.ts';

/** What repairing damaged pages came to. */
export interface Outcome {
  pages: number;
  /** Pages that a repair changed. */
  changed: number;
  edits: number;
  words: number;
  wordsLost: number;
  /** What went wrong, each with the seed that shows it again. */
  failures: string[];
}

interface Corpus {
  paths: PathFiles[];
  templates: ReadonlyMap<string, Templates>;
}

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Both corpora of enums. */
export function enums(): Corpus[] {
  return ['corpus', 'corpus-plain'].map((name) =>
    toCorpus(readContentDir(`${SHARED}/${name}`).paths),
  );
}

/** At most so many types and methods of the whole reference, drawn at random. */
export async function typesAndMethods(most: number, seed: number): Promise<Corpus[]> {
  const folder = await unpackReference();
  const next = random(seed);
  const listed = listContentDir(folder).paths;
  const isEnum = (path: PathFiles) => joinPath(path).entries.some(({ kind }) => kind === 'enum');
  const drawn = Array.from({ length: most }, () => listed[Math.floor(next() * listed.length)]);
  const paths = [...new Set(drawn)].flatMap((one) => (one && readFiles(folder, one, [])) ?? []);
  return [toCorpus(paths.filter((path) => !isEnum(path)))];
}

/** The small pages of a corpus, and how it words headings. */
function toCorpus(paths: PathFiles[]): Corpus {
  const templates = headingTemplates(
    paths.map((path) => ({ entries: joinPath(path).entries, files: path.files })),
  );
  const isSmall = ({ files }: PathFiles) => files.every(({ bytes }) => bytes.length < 60_000);
  return { paths: paths.filter((path) => path.files.length > 1 && isSmall(path)), templates };
}

/** Damages tables of real pages at random, repairs them, and tells what was lost. */
export function repairDamaged(corpora: readonly Corpus[], count: number, seed: number): Outcome {
  const outcome = { pages: 0, changed: 0, edits: 0, words: 0, wordsLost: 0, failures: [] };
  for (let n = 0; outcome.pages < count; n++) {
    const next = random(seed + n);
    const corpus = corpora[n % corpora.length];
    const path = corpus?.paths[Math.floor(next() * corpus.paths.length)];
    if (corpus && path) repairOne(path, corpus, next, `seed ${seed + n}`, outcome);
  }
  return outcome;
}

function repairOne(
  path: PathFiles,
  { templates }: Corpus,
  next: () => number,
  seed: string,
  outcome: Outcome,
): void {
  const english = path.files.find(({ locale }) => locale === 'en');
  const translated = path.files.filter(({ locale }) => locale !== 'en');
  const file = translated[Math.floor(next() * translated.length)];
  if (!english || !file) return;
  const lines = toLines(text(file.bytes), headersOf(text(english.bytes)));
  if (!lines) return;
  const before = written(damage(lines, next));
  const withText = (bytes: Uint8Array) => ({ ...path, files: [english, { ...file, bytes }] });
  const damaged = withText(new TextEncoder().encode(before.text));
  const [repaired] = repairPath(damaged, templates).files;
  outcome.pages += 1;
  const fail = (why: string) =>
    outcome.failures.push(`${seed}, ${file.locale}/${path.path}: ${why}`);
  outcome.words += before.prose.flat().length;
  if (!repaired) return;
  outcome.changed += 1;
  outcome.edits += repaired.edits.length;
  const after = text(repaired.after).split('\n');
  if (after.length !== before.prose.length) fail('lines were lost');
  for (const [i, words] of before.prose.entries()) {
    const lost = lacking(words, wordsOf(after[i] ?? ''));
    outcome.wordsLost += lost.length;
    if (lost.length > 0) fail(`line ${i + 1} lost ${lost.join(' ')}`);
  }
  const again = repairPath(withText(repaired.after), templates).files;
  if (again.length > 0) fail(`a second run changes ${again[0]?.edits[0]?.before}`);
  const known = findingsOf(damaged);
  for (const found of lacking(findingsOf(withText(repaired.after)), known)) fail(`new: ${found}`);
}

/** What of a list another lacks, each as often as it is lacking. */
function lacking(list: readonly string[], other: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const one of other) counts.set(one, (counts.get(one) ?? 0) + 1);
  return list.filter((one) => {
    const left = counts.get(one) ?? 0;
    counts.set(one, left - 1);
    return left <= 0;
  });
}

/** Checks that say what is printed for a literal; others quote a text, of which a label may have been put right. */
const printsLiteral = /^(?:name|value|type|type-name|permissions|label|code)\//;

function findingsOf(path: PathFiles): string[] {
  const { entries, problems } = joinPath(path);
  const found = entries.flatMap((entry) => [
    ...Object.values(entry.findings).flat(),
    ...Object.values(checkEntry(entry)).flat(),
  ]);
  return [...found, ...problems].flatMap(({ check, anchor = '', expected, actual }) =>
    // It is about a group of rows, of which a repair may leave fewer.
    check === 'name/shared'
      ? expected.split(', ').map((name) => [check, name, actual].join(' · '))
      : [[check, anchor, expected, printsLiteral.test(check) ? actual : ''].join(' · ')],
  );
}
