import type { Run } from './run.ts';

/** What prints a run in each format, loaded when it is asked for. */
export const reporters = {
  text: async () => (await import('./text.ts')).toText,
  json: async () => (await import('./json.ts')).toJson,
  sarif: async () => (await import('./sarif.ts')).toSarif,
  github: async () => (await import('./github.ts')).toGithub,
} as const satisfies Record<string, () => Promise<(run: Run) => string>>;

export type Format = keyof typeof reporters;
