import { toGithub } from './github.ts';
import { toJson } from './json.ts';
import type { Run } from './run.ts';
import { toSarif } from './sarif.ts';
import { toText } from './text.ts';

/** Every reporter by the name of its format. */
export const reporters = {
  text: toText,
  json: toJson,
  sarif: toSarif,
  github: toGithub,
} as const satisfies Record<string, (run: Run) => string>;

export type Format = keyof typeof reporters;
