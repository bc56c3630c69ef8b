/** The command was called in a way it does not know: its message says what to write instead. */
export class UsageError extends Error {}
