import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { copyCorpus } from './corpus/copies.ts';
import { type BenchOptions, benchOptions } from './measure/options.ts';
import { keepSection } from './report/latest.ts';
import { buildsSection } from './sections/builds.ts';
import { exchangeSection } from './sections/exchange.ts';
import { growthSection } from './sections/growth.ts';
import { incrementalSection } from './sections/incremental.ts';
import { referenceSection } from './sections/reference.ts';
import { deleteAside, setAside } from './subjects/aside.ts';
import { bench, work } from './subjects/places.ts';

/* Measures our site and the programs beside it: see README.md here. */
try {
  const shared = join('..', 'shared', 'corpus');
  const options = benchOptions(process.argv.slice(2), existsSync(shared) ? shared : 'content');
  const whole = options.only.length === 0;
  const corpus = corpusOf(options);
  for (const section of options.sections) {
    if (section === 'search') runSearch();
    else if (section === 'reference') {
      show('The whole reference', await referenceSection(options.reference), true);
    } else if (section === 'builds') {
      show('Builds', await buildsSection(options, corpus), whole);
    } else if (section === 'exchange') {
      show('Exchange with translators', await exchangeSection(corpus, options.runs), true);
    } else if (section === 'growth') {
      show('Growth', await growthSection(resolve(options.corpus), options.runs), true);
    } else {
      show('One page edited', await incrementalSection(corpus, options.runs), true);
    }
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  deleteAside();
}

function corpusOf({ corpus, copies }: BenchOptions): string {
  if (copies === 1) return resolve(corpus);
  const folder = join(work, `corpus-x${copies}`);
  setAside(folder);
  copyCorpus(corpus, folder, copies);
  return folder;
}

/** Prints a section, and keeps it where it is whole. */
function show(heading: string, body: string, whole: boolean): void {
  console.log(`\n## ${heading}\n\n${body}\n`);
  if (whole) keepSection(heading, body);
}

function runSearch(): void {
  const script = join(bench, 'search/growth.ts');
  if (!existsSync(script)) {
    console.log('Skipped: there is no bench/search.ts.');
    return;
  }
  const { status } = spawnSync(process.execPath, [script], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The bench of search failed.');
}
