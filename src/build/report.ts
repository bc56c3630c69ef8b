import { type Diagnostic, printed } from '../model/diagnostic.ts';
import { forTerminal } from '../model/printable.ts';
import { contentPrefix } from '../options/content-path.ts';

const unchanged = 'The previous site is unchanged.';

/** Prints one line for the person at the terminal. */
export function print(line: string): void {
  process.stdout.write(`${forTerminal(line)}\n`);
}

/** Prints what can't be read on stderr: place, what was expected, what is there, what to do. */
export function reportUnread(unread: readonly Diagnostic[], contentDir: string): void {
  const prefix = contentPrefix(contentDir);
  for (const { location, check, expected, actual, remedy } of unread) {
    process.stderr.write(
      forTerminal(
        `${prefix}${printed(location)} ${check}: expected ${expected}, found ${actual}. ${remedy}\n`,
      ),
    );
  }
}

/** Prints why a build failed, in one line where the reason is the machine's, with its stack otherwise. */
export function reportFailure(cause: unknown): void {
  process.stderr.write(`${forTerminal(reasonOf(cause))}\n`);
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === 'ENOSPC') return `The disk is full: free some space and build again. ${unchanged}`;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return `${(cause as NodeJS.ErrnoException).path} can't be written (${code}): give the user who builds permission, or set OUT_DIR. ${unchanged}`;
  }
  if (cause.name === 'CompileError') return `${cause.message} ${unchanged}`;
  return cause.stack ?? cause.message;
}
