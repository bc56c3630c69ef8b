/** How many tests passed, failed and were skipped. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** What a runner left: its exit code, and its JSON report where it wrote one. */
export interface Outcome {
  exitCode: number;
  report?: unknown;
}

/** The counts of a layer that broke before its tests ran. */
export const failedStep: Counts = { passed: 0, failed: 1, skipped: 0 };

/**
 * Returns the counts in a report of Vitest or Playwright. A runner that failed without a failed
 * test (a file that does not load, a missed threshold) counts as one failure.
 */
export function tally({ exitCode, report }: Outcome): Counts {
  const counts = fromVitest(report) ?? fromPlaywright(report);
  if (counts === undefined) return exitCode === 0 ? { ...failedStep, failed: 0 } : failedStep;
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** Returns the sum of counts. */
export function sum(all: Counts[]): Counts {
  const add = (key: keyof Counts) => all.reduce((total, counts) => total + counts[key], 0);
  return { passed: add('passed'), failed: add('failed'), skipped: add('skipped') };
}

function fromVitest(report: unknown): Counts | undefined {
  const passed = numberAt(report, 'numPassedTests');
  if (passed === undefined) return undefined;
  const at = (key: string) => numberAt(report, key) ?? 0;
  return {
    passed,
    failed: at('numFailedTests'),
    skipped: at('numPendingTests') + at('numTodoTests'),
  };
}

function fromPlaywright(report: unknown): Counts | undefined {
  const stats = (report as { stats?: unknown } | undefined)?.stats;
  const passed = numberAt(stats, 'expected');
  if (passed === undefined) return undefined;
  const at = (key: string) => numberAt(stats, key) ?? 0;
  return { passed: passed + at('flaky'), failed: at('unexpected'), skipped: at('skipped') };
}

function numberAt(value: unknown, key: string): number | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const number = (value as Record<string, unknown>)[key];
  return typeof number === 'number' ? number : undefined;
}
