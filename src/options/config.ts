import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { severitySettings } from '../model/severity-settings.ts';
import { UsageError } from './usage-error.ts';

const config = z.strictObject({
  /** Severities of checks, by language too; each is that of all the check's findings, also of those that are graver else. */
  severities: severitySettings.optional(),
  /** Words that no translation may change, besides those that look like identifiers: names of products. */
  names: z.array(z.string().min(1)).optional(),
  /** File of the findings that were accepted (default: `accepted-findings.json`). */
  accepted: z.string().min(1).optional(),
});

/** What `interlinear.config.ts` says. */
export type Config = z.infer<typeof config>;

/** Gives a configuration its type. */
export function defineConfig(config: Config): Config {
  return config;
}

/**
 * Reads the configuration of a project; an empty one where it has none.
 * @throws UsageError (as a rejection) where the file can't be run, or says what nobody knows
 */
export async function readConfig(file = 'interlinear.config.ts'): Promise<Config> {
  const path = resolve(file);
  if (!existsSync(path)) return {};
  let read: { default?: unknown };
  try {
    read = await import(pathToFileURL(path).href);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`${file} can't be read: ${message}`);
  }
  const parsed = config.safeParse(read.default);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue?.path.join('.') || 'default export';
  throw new UsageError(
    `${file}: ${place}: ${issue?.message}; write export default defineConfig({ … })`,
  );
}
