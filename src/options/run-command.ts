import { readFileSync } from 'node:fs';
import { forTerminal } from '../model/printable.ts';
import { UsageError } from './usage-error.ts';

/**
 * Runs a command: answers -h, --help and --version, says in one line what was wrong with how it was called, and ends
 * quietly where nobody reads on. Sets the exit status to what the command returns, or to 2 for bad use.
 */
export async function runCommand(
  usage: string,
  command: (args: string[]) => number | Promise<number>,
): Promise<void> {
  endWithReader(process.stdout);
  const args = process.argv.slice(2);
  const own = args.slice(0, args.includes('--') ? args.indexOf('--') : undefined);
  if (own.includes('-h') || own.includes('--help')) process.stdout.write(usage);
  else if (own.includes('--version')) process.stdout.write(`${version()}\n`);
  else {
    try {
      process.exitCode = await command(args);
    } catch (cause) {
      if (!(cause instanceof UsageError)) throw cause;
      process.stderr.write(`${forTerminal(cause.message)}\n`);
      process.exitCode = 2;
    }
  }
}

/** The version of Interlinear. */
export function version(): string {
  const file = new URL('../../package.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')).version;
}

/** Ends the process when what reads its output does, as `head` does. */
function endWithReader(output: NodeJS.WriteStream): void {
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}
