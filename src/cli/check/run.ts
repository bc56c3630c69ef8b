import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { collect, type Located } from '../../checks/collect-findings.ts';
import { raiseReal } from '../../checks/real-names.ts';
import { toGithubSummary } from '../../checks/reporters/github.ts';
import { reporters } from '../../checks/reporters/index.ts';
import type { Run } from '../../checks/reporters/run.ts';
import { isAtLeast } from '../../checks/severities.ts';
import { summarize } from '../../checks/summary.ts';
import { isUnread, type Severity } from '../../model/diagnostic.ts';
import type { Config } from '../../options/config.ts';
import { contentPath, contentPrefix, isAmong } from '../../options/content-path.ts';
import { version } from '../../options/run-command.ts';
import { UsageError } from '../../options/usage-error.ts';
import { readAreaNames } from '../../store/area-names.ts';
import { type ListedPath, listContentDir } from '../../store/content-dir.ts';
import { absolute, checkAddress } from '../../views/address.ts';
import { accept } from './accept.ts';
import { notIn } from './baseline.ts';
import { checkPaths } from './check-paths.ts';
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
  config: Config = {},
  onPath?: () => void,
): Promise<Result> {
  const files = options.files.map((file) => contentPath(dir, file));
  const content = listContentDir(dir);
  const { locales } = content;
  const unknown = options.locales.find((locale) => !locales.includes(locale));
  if (unknown)
    throw new UsageError(
      `--locale is ${unknown}: CONTENT_DIR has a folder for ${locales.join(', ')}`,
    );
  const paths = content.paths.flatMap((listed) => asked(listed, files));
  const checked = await checkPaths({ contentDir: dir, paths, config }, onPath);
  readAreaNames(dir, content.problems);
  const entries = checked.flatMap((path) => path.entries);
  const listings = checked.flatMap((path) => path.listings);
  const problems = [...content.problems, ...checked.flatMap((path) => path.problems)];
  if (options.files.length === 0 && entries.length === 0 && problems.length === 0)
    throw new UsageError(
      `CONTENT_DIR ${dir} has no page of the reference: set CONTENT_DIR to a folder that has`,
    );
  const raise = raiseReal(() => checked.flatMap(({ names }) => names));
  const all = collect({ entries, listings, problems }, raise);
  const findings = select(all, { ...options, files });
  const news = options.baseline ? notIn(options.baseline, findings) : new Set(findings);
  const { fresh: notAccepted, note } = accept(all, news, config, { ...options, files });
  const fresh = new Set(findings.filter((one) => notAccepted.has(one) || isUnread(one)));
  const read = locales.filter((tag) =>
    paths.some((listed) => listed.some((f) => f.locale === tag)),
  );
  const chosen = options.locales.length > 0 ? options.locales : files.length > 0 ? read : locales;
  const result: Run = {
    findings,
    fresh,
    summaries: chosen.filter((tag) => tag !== 'en').map((tag) => summarize(entries, all, tag)),
    failOn: options.failOn,
    prefix: contentPrefix(dir),
    line: lineReader(dir),
    docs: (check) => absolute(checkAddress(check)),
    version: version(),
    paint: (severity, text) => styleText(colours[severity], text),
    digest: (text) => createHash('sha256').update(text).digest('hex'),
  };
  const { GITHUB_STEP_SUMMARY: summary } = process.env;
  if (options.format === 'github' && summary) append(summary, toGithubSummary(result));
  const toReport = await reporters[options.format]();
  return {
    report: toReport(result),
    note,
    status: findings.some(isUnread) ? 2 : fails(fresh, options.failOn) ? 1 : 0,
  };
}

/** Of one path's files those that were asked for, with their source; all where the source was asked for. */
function asked(listed: ListedPath, files: readonly string[]): ListedPath[] {
  const wanted = listed.filter(({ locale, path }) => isAmong(`${locale}/${path}`, files));
  if (wanted.length === 0) return [];
  if (wanted.some(({ locale }) => locale === 'en')) return [listed];
  return [listed.filter((file) => file.locale === 'en' || wanted.includes(file))];
}

function append(file: string, text: string): void {
  try {
    appendFileSync(file, text);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? cause;
    throw new UsageError(`GITHUB_STEP_SUMMARY ${file} can't be written (${code})`);
  }
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
