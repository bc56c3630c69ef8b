import { parseArgs } from 'node:util';
import { type Format, reporters } from '../../checks/reporters/index.ts';
import { isCheckId } from '../../checks/rules/index.ts';
import { severities } from '../../checks/severities.ts';
import { checkIds } from '../../model/check-id.ts';
import type { Severity } from '../../model/diagnostic.ts';
import { UsageError } from '../usage-error.ts';

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
  help: boolean;
}

export const usage = `Usage: npm run check -- [options]

Checks the translations in CONTENT_DIR (default: content) against their English source.

  --format text|json|sarif|github   how to report (default: text)
  --locale TAG                      only this language; may be given again
  --check ID                        only this check, or name/* for all that begin so; may be given again
  --severity LEAST                  only findings at least this grave (default: info)
  --baseline FILE                   only what is not in FILE, the JSON of an earlier run, is new and fails
  --fail-on SEVERITY|never          what fails (default: error)
  --help                            this text

Severities: ${severities.join(', ')}.
Exit status: 0 clean, 1 findings at --fail-on or graver, 2 bad use or input that can't be read.
`;

/**
 * Reads the command's arguments.
 * @throws UsageError for what the command does not know
 */
export function toOptions(args: readonly string[]): Options {
  const { values } = parse(args);
  const severity = oneOf('--severity', values.severity, severities);
  const failOn = oneOf('--fail-on', values['fail-on'], [...severities, 'never' as const]);
  return {
    format: oneOf('--format', values.format, Object.keys(reporters) as Format[]),
    locales: values.locale.map(canonical),
    checks: values.check.map(knownCheck),
    severity,
    failOn,
    baseline: values.baseline,
    help: values.help,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        format: { type: 'string', default: 'text' },
        locale: { type: 'string', multiple: true, default: [] },
        check: { type: 'string', multiple: true, default: [] },
        severity: { type: 'string', default: 'info' },
        'fail-on': { type: 'string', default: 'error' },
        baseline: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause));
  }
}

function oneOf<T extends string>(option: string, value: string, known: readonly T[]): T {
  const found = known.find((item) => item === value);
  if (found === undefined)
    throw new UsageError(`${option} is ${value}: expected one of ${known.join(', ')}`);
  return found;
}

function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag;
  } catch {
    throw new UsageError(`--locale is ${tag}: expected a BCP 47 tag such as pt-BR`);
  }
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
