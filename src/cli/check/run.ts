import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { collect, type Located } from '../../checks/collect.ts';
import { raiseReal } from '../../checks/real-names.ts';
import { toGithubSummary } from '../../checks/reporters/github.ts';
import { reporters } from '../../checks/reporters/index.ts';
import type { Run } from '../../checks/reporters/run.ts';
import { isAtLeast } from '../../checks/severities.ts';
import { standingsOf } from '../../checks/standing.ts';
import { summarize } from '../../checks/summary.ts';
import { isUnread, type Severity } from '../../model/diagnostic.ts';
import { rowNames } from '../../model/entry.ts';
import type { Config } from '../../options/config.ts';
import { contentPath, contentPrefix, isAmong } from '../../options/content-path.ts';
import { version } from '../../options/run-command.ts';
import { UsageError } from '../../options/usage-error.ts';
import { type PathMemory, readReference } from '../../store/reference.ts';
import { absolute, checkAddress } from '../../views/address.ts';
import { accept } from './accept.ts';
import { notIn } from './baseline.ts';
import type { Options } from './options.ts';
import { select } from './select.ts';

const colours = {
  critical: 'magenta',
  error: 'red',
  warning: 'yellow',
  info: 'cyan',
} as const satisfies Record<Severity, string>;

/** What a run prints, and the command's exit status. */
export interface Result {
  report: string;
  /** What is said beside the report; empty where there is nothing to say. */
  note: string;
  status: 0 | 1 | 2;
}

/**
 * Reads, checks and reports a content folder.
 * @throws ContentDirError where the folder can't be read; UsageError where an option does not fit what is in it (as
 *   rejections)
 */
export async function run(
  dir: string,
  options: Options,
  memory?: PathMemory,
  config: Config = {},
): Promise<Result> {
  const files = options.files.map((file) => contentPath(dir, file));
  const { entries, listings, site } = await readReference(
    dir,
    memory,
    (listed) => listed.some(({ locale, path }) => isAmong(`${locale}/${path}`, files)),
    config,
  );
  const unknown = options.locales.find((locale) => !site.locales.includes(locale));
  if (unknown)
    throw new UsageError(
      `--locale is ${unknown}: CONTENT_DIR has a folder for ${site.locales.join(', ')}`,
    );
  if (options.files.length === 0 && entries.length === 0 && site.problems.length === 0)
    throw new UsageError(`CONTENT_DIR ${dir} holds no page of the reference: set CONTENT_DIR`);
  const raise = raiseReal(() => entries.flatMap(rowNames));
  const all = collect({ entries, listings, problems: site.problems }, raise);
  const findings = select(all, { ...options, files });
  const news = options.baseline ? notIn(options.baseline, findings) : new Set(findings);
  const { fresh, note } = accept(all, news, config, { ...options, files });
  const chosen = options.locales.length > 0 ? options.locales : site.locales;
  const standings = entries.map((entry) => ({ ...entry, translations: standingsOf(entry) }));
  const result: Run = {
    findings,
    fresh,
    summaries: chosen.filter((tag) => tag !== 'en').map((tag) => summarize(standings, all, tag)),
    failOn: options.failOn,
    prefix: contentPrefix(dir),
    line: lineReader(dir),
    docs: (check) => absolute(checkAddress(check)),
    version: version(),
    paint: (severity, text) => styleText(colours[severity], text),
    digest: (text) => createHash('sha256').update(text).digest('hex'),
  };
  const { GITHUB_STEP_SUMMARY: summary } = process.env;
  if (options.format === 'github' && summary) appendFileSync(summary, toGithubSummary(result));
  const report = reporters[options.format](result);
  return {
    report,
    note,
    status: findings.some(isUnread) ? 2 : fails(fresh, options.failOn) ? 1 : 0,
  };
}

function fails(fresh: ReadonlySet<Located>, failOn: Options['failOn']): boolean {
  return failOn !== 'never' && [...fresh].some(({ severity }) => isAtLeast(severity, failOn));
}

function lineReader(dir: string): (path: string, line: number) => string | null {
  let last: { path: string; lines: string[] } | null = null;
  return (path, line) => {
    if (last?.path !== path) last = { path, lines: linesOf(join(dir, path)) };
    return last.lines[line - 1] ?? null;
  };
}

function linesOf(file: string): string[] {
  try {
    return new TextDecoder('utf-8').decode(readFileSync(file)).split(/\r\n|[\r\n]/);
  } catch {
    return [];
  }
}
