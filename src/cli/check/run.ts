import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collect, type Located } from '../../checks/collect.ts';
import { reporters } from '../../checks/reporters/index.ts';
import { isAtLeast } from '../../checks/severities.ts';
import { summarize } from '../../checks/summary.ts';
import { isUnread } from '../../model/diagnostic.ts';
import { contentPath, contentPrefix, isAmong } from '../../options/content-path.ts';
import { UsageError } from '../../options/usage-error.ts';
import { type PathMemory, readReference } from '../../store/reference.ts';
import { notIn } from './baseline.ts';
import type { Options } from './options.ts';
import { select } from './select.ts';

/** What a run prints, and the command's exit status. */
export interface Result {
  report: string;
  status: 0 | 1 | 2;
}

/**
 * Reads, checks and reports a content folder.
 * @throws ContentDirError where the folder can't be read; UsageError where an option does not fit what is in it (as
 *   rejections)
 */
export async function run(dir: string, options: Options, memory?: PathMemory): Promise<Result> {
  const files = options.files.map((file) => contentPath(dir, file));
  const { entries, listings, site } = await readReference(dir, memory, (listed) =>
    listed.some(({ locale, path }) => isAmong(`${locale}/${path}`, files)),
  );
  const unknown = options.locales.find((locale) => !site.locales.includes(locale));
  if (unknown)
    throw new UsageError(
      `--locale is ${unknown}: CONTENT_DIR has a folder for ${site.locales.join(', ')}`,
    );
  const all = collect({ entries, listings, problems: site.problems });
  const findings = select(all, { ...options, files });
  const fresh = options.baseline ? notIn(options.baseline, findings) : new Set(findings);
  const chosen = options.locales.length > 0 ? options.locales : site.locales;
  const report = reporters[options.format]({
    findings,
    fresh,
    summaries: chosen.filter((tag) => tag !== 'en').map((tag) => summarize(entries, all, tag)),
    failOn: options.failOn,
    prefix: contentPrefix(dir),
    line: lineReader(dir),
    digest: (text) => createHash('sha256').update(text).digest('hex'),
  });
  return { report, status: findings.some(isUnread) ? 2 : fails(fresh, options.failOn) ? 1 : 0 };
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
    return new TextDecoder('utf-8').decode(readFileSync(file)).split(/\r?\n/);
  } catch {
    return [];
  }
}
