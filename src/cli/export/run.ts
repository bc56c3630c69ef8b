import { writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { exportable } from '../../exchange/exportable.ts';
import { formats } from '../../exchange/formats/index.ts';
import { byLocation, type Diagnostic, isUnread, printed } from '../../model/diagnostic.ts';
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
export function run(dir: string, { format, locale, output, files }: Options): Result {
  const { extension: _, start, page, end } = formats[format];
  const counts = noCounts();
  const unread: Diagnostic[] = [];
  const names: string[] = [];
  let text = start(locale);
  const flush = () => {
    const name = names.length === 0 ? output : partName(output, names.length + 1);
    write(name, text + end());
    names.push(name);
  };
  for (const { units, problems } of exportable(dir, locale, files)) {
    unread.push(...problems.filter(isUnread));
    if (!units) continue;
    const part = page(units);
    if (
      output !== '-' &&
      Buffer.byteLength(text) + Buffer.byteLength(part) > largestPart &&
      counts.pages > 0
    ) {
      flush();
      text = start(locale);
    }
    addPage(counts, units);
    text += part;
  }
  flush();
  return {
    report: report(
      counts,
      locale,
      names,
      unread
        .sort(byLocation)
        .map(
          (one) =>
            `${printed(one.location)}  not read: expected ${one.expected}, found ${one.actual}`,
        ),
    ),
    status: unread.length > 0 ? 2 : 0,
  };
}

function partName(output: string, part: number): string {
  return output.replace(/(\.[^./\\]+)?$/, (extension) => `.${part}${extension}`);
}

function write(file: string, text: string): void {
  if (file === '-') {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; ) at += writeSync(1, bytes, at);
    return;
  }
  try {
    writeAtomically(resolve(file), Buffer.from(text));
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === undefined) throw cause;
    throw new UsageError(`--output is ${file}: it can't be written (${code})`);
  }
}
