import { type Format, reporters } from '../../checks/reporters/index.ts';
import { isCheckId } from '../../checks/rules/index.ts';
import { severities } from '../../checks/severities.ts';
import { checkIds } from '../../model/check-id.ts';
import type { Severity } from '../../model/diagnostic.ts';
import { localeTag, oneOf, parseOptions } from '../../options/parse.ts';
import { UsageError } from '../../options/usage-error.ts';

/** What `npm run check` was asked for. */
export interface Options {
  format: Format;
  /** Locales to report; empty for all. */
  locales: string[];
  /** Checks to report, `name/*` for all that begin so; empty for all. */
  checks: string[];
  /** Least severity that is reported. */
  severity: Severity;
  failOn: Severity | 'never';
  /** File with the JSON of an earlier run. */
  baseline: string | undefined;
  /** Accepts the findings that are new, and forgets those that are gone. */
  updateBaseline: boolean;
  /** Why they are accepted. */
  reason: string;
  /** Runs again after each change. */
  watch: boolean;
  /** Files and folders to report; empty for all. */
  files: string[];
}

export const usage = `Usage: npm run check -- [options] [files or folders]

Checks the translations in CONTENT_DIR (default: content) against their English source;
only those in the files and folders that are named, from here or from CONTENT_DIR.

  --format text|json|sarif|github   how to report (default: text)
  --locale TAG                      only this language; may be given again
  --check ID                        only this check, or name/* for all that begin so; may be given again
  --severity LEAST                  only findings at least this grave (default: info)
  --baseline FILE                   only what is not in FILE, the JSON of an earlier run, is new and fails
  --fail-on SEVERITY|never          what fails (default: error)
  --update-baseline                 accept what is new and forget what is gone, in the file of accepted findings
  --reason TEXT                     why it is accepted
  --watch                           check again after each change
  -h, --help                        this text
  --version                         the version of Interlinear

Severities: ${severities.join(', ')}. interlinear.config.ts sets them by check and language, and names the file of
accepted findings (default: accepted-findings.json).
Exit status: 0 clean, 1 findings at --fail-on or graver, 2 bad use or input that can't be read.
`;

/**
 * Reads the command's arguments.
 * @throws UsageError for what the command does not know
 */
export function toOptions(args: readonly string[]): Options {
  const { values, files } = parseOptions(
    args,
    {
      format: { type: 'string', default: 'text' },
      locale: { type: 'string', multiple: true, default: [] },
      check: { type: 'string', multiple: true, default: [] },
      severity: { type: 'string', default: 'info' },
      'fail-on': { type: 'string', default: 'error' },
      baseline: { type: 'string' },
      'update-baseline': { type: 'boolean', default: false },
      reason: { type: 'string' },
      watch: { type: 'boolean', default: false },
    },
    'FILES',
  );
  const severity = oneOf('--severity', values.severity, severities);
  if (values.reason !== undefined && !values['update-baseline'])
    throw new UsageError('--reason says why findings are accepted: give --update-baseline too');
  const failOn = oneOf('--fail-on', values['fail-on'], [...severities, 'never' as const]);
  return {
    format: oneOf('--format', values.format, Object.keys(reporters) as Format[]),
    locales: values.locale.map(localeTag),
    checks: values.check.map(knownCheck),
    severity,
    failOn,
    baseline: values.baseline,
    updateBaseline: values['update-baseline'],
    reason: values.reason ?? 'accepted as it was',
    watch: values.watch,
    files,
  };
}

function knownCheck(id: string): string {
  const known = id.endsWith('*')
    ? checkIds.some((check) => check.startsWith(id.slice(0, -1)))
    : isCheckId(id);
  if (!known)
    throw new UsageError(
      `--check is ${id}: expected one of ${checkIds.join(', ')}, or a beginning such as name/*`,
    );
  return id;
}
