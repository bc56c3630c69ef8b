import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import type { BenchOptions } from '../measure/options.ts';
import { measureOutput } from '../measure/output.ts';
import { runTimed } from '../measure/run-timed.ts';
import { measureVisit } from '../measure/visit.ts';
import { linesTable } from '../report/lines.ts';
import type { Result } from '../report/result.ts';
import { resultsTable } from '../report/results-table.ts';
import { hugoVersion } from '../subjects/hugo.ts';
import { subjectsNamed } from '../subjects/index.ts';
import type { Subject } from '../subjects/subject.ts';
import { installPeers } from './install.ts';

/** Builds our site and the peers in turn, round after round, and returns the tables as Markdown. */
export async function buildsSection(options: BenchOptions, corpus: string): Promise<string> {
  const wanted = subjectsNamed(options.only);
  const skipped = wanted.flatMap((subject) => {
    const reason = subject.missing?.();
    return reason ? [{ subject, reason }] : [];
  });
  const subjects = wanted.filter((subject) => !skipped.some((skip) => skip.subject === subject));
  installPeers();
  for (const subject of subjects) subject.prepare?.(corpus);
  const results = await measureRounds(subjects, corpus, options.runs);
  for (const result of results) await lookAt(result);
  return [
    `${pagesOf(options)} ${options.runs} cold builds each, in turn; medians, with the least and the most in brackets. ${machine()}`,
    resultsTable(results),
    ...skipped.map(({ subject, reason }) => `Skipped: ${subject.label}, as ${reason}.`),
    linesTable(results),
  ].join('\n\n');
}

async function measureRounds(subjects: Subject[], corpus: string, runs: number): Promise<Result[]> {
  const results: Result[] = subjects.map((subject) => ({ subject, costs: [] }));
  for (let round = 1; round <= runs; round++) {
    for (const { subject, costs } of results) {
      subject.clean();
      // What the last one wrote would be written to disk in this one's time.
      spawnSync('sync');
      const cost = await runTimed(subject.commands(corpus));
      costs.push(cost);
      console.log(`round ${round}: ${subject.label}: ${cost.wall.toFixed(1)} s`);
    }
  }
  return results;
}

async function lookAt(result: Result): Promise<void> {
  const { site } = result.subject;
  if (!site) return;
  result.output = measureOutput(site.folder, site.isEnumPage);
  if (site.visit) result.visit = await measureVisit(site.folder, site.visit);
}

function pagesOf({ corpus, copies }: BenchOptions): string {
  const name = corpus.split(/[/\\]/).filter(Boolean).at(-1);
  return `Pages: ${name}${copies > 1 ? `, ${copies} times over` : ''}.`;
}

function machine(): string {
  const hugo = hugoVersion();
  return `${cpus().length} cores, Node ${process.versions.node}${hugo ? `, Hugo ${hugo}` : ''}.`;
}
