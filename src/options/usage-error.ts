/** A command line, environment or configuration that can't be used: its message says what to write instead. */
export class UsageError extends Error {
  override name = 'UsageError';
}
