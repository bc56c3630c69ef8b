import { resolve } from 'node:path';
import { exportable } from '../../exchange/exportable.ts';
import { formats } from '../../exchange/formats/index.ts';
import { byLocation, type Diagnostic, isUnread, printed } from '../../model/diagnostic.ts';
import type { Config } from '../../options/config.ts';
import { contentPrefix } from '../../options/content-path.ts';
import { UsageError } from '../../options/usage-error.ts';
import { writeAtomically } from '../write-atomically.ts';
import type { Options } from './options.ts';
import { addPage, noCounts, report } from './report.ts';

/** What a run prints, and the command's exit status. */
export interface Result {
  report: string;
  status: 0 | 2;
}

/** Bytes beyond which the next page begins another file. */
const largestPart = 24 * 1024 * 1024;

/**
 * Exports the texts of a language.
 * @throws UsageError where the content folder or the file can't be used
 */
export function run(
  dir: string,
  { format, locale, output, files }: Options,
  config: Config = {},
): Result {
  const { start, page, end } = formats[format];
  const counts = noCounts();
  const unread: Diagnostic[] = [];
  const names: string[] = [];
  let parts: Buffer[] = [];
  let bytes = 0;
  const flush = () => {
    const name = names.length === 0 ? output : partName(output, names.length + 1);
    write(name, Buffer.concat([Buffer.from(start(locale)), ...parts, Buffer.from(end())]));
    names.push(name);
    parts = [];
    bytes = 0;
  };
  for (const { units, problems } of exportable(dir, locale, files, config)) {
    unread.push(...problems.filter(isUnread));
    if (!units) continue;
    const part = Buffer.from(page(units));
    if (output !== '-' && parts.length > 0 && bytes + part.length > largestPart) flush();
    addPage(counts, units);
    parts.push(part);
    bytes += part.length;
  }
  flush();
  return {
    report: report(
      counts,
      locale,
      names,
      unread.sort(byLocation).map((one) => contentPrefix(dir) + unreadLine(one)),
    ),
    status: unread.length > 0 ? 2 : 0,
  };
}

function unreadLine({ location, expected, actual }: Diagnostic): string {
  return `${printed(location)}  not read: expected ${expected}, found ${actual}`;
}

function partName(output: string, part: number): string {
  return output.replace(/(\.[^./\\]+)?$/, (extension) => `.${part}${extension}`);
}

function write(file: string, bytes: Buffer): void {
  if (file === '-') {
    process.stdout.write(bytes);
    return;
  }
  try {
    writeAtomically(resolve(file), bytes);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === undefined) throw cause;
    throw new UsageError(`--output is ${file}: it can't be written (${code})`);
  }
}
