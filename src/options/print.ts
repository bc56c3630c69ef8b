import { fstatSync } from 'node:fs';
import { forTerminal } from '../model/printable.ts';

/** Writes a report, which may hold text of pages and names of files, to a stream that a terminal or a log may show. */
export function printReport(stream: NodeJS.WriteStream, report: string): void {
  stream.write(forTerminal(report));
}

/**
 * Writes a diff to standard output: byte for byte, so that it can be applied, unless people read it on a terminal or in
 * the log of a workflow.
 */
export function printDiff(diff: string): void {
  const isRead = process.stdout.isTTY || (process.env['CI'] && !fstatSync(1).isFile());
  process.stdout.write(isRead ? forTerminal(diff) : diff);
}
