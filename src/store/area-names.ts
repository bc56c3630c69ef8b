import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type AreaNames, areaNames } from '../model/site.ts';
import { fileProblem, readBytes } from './content-files.ts';

const file = 'areas.json';

/**
 * Reads the names that a content folder gives its areas, from `areas.json` in it: `{"intune-apps": {"en": "Intune: apps"}}`.
 * None where there is no such file; what is wrong with it is added to `problems`.
 */
export function readAreaNames(contentDir: string, problems: Diagnostic[]): AreaNames {
  const path = join(contentDir, file);
  const bytes = existsSync(path) ? readBytes(path, file, problems) : null;
  if (!bytes) return {};
  try {
    return areaNames.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch (cause) {
    const remedy = `Write it as {"intune-apps": {"en": "Intune: apps"}}: an area’s code, and its name in each language.`;
    const words = cause instanceof Error ? cause.message.replace(/\s+/g, ' ') : String(cause);
    problems.push(
      fileProblem('file/unreadable', file, 'names of areas by language', words, remedy),
    );
    return {};
  }
}
