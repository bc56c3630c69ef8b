import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import satisfies from 'spdx-satisfies';

/** An installed package that the built program needs. */
export interface Dependency {
  name: string;
  version: string;
  /** SPDX expression, or what its manifest says instead. */
  licence: string;
}

interface Manifest {
  name?: string;
  version?: string;
  license?: string | { type?: string };
  licenses?: { type?: string }[];
}

interface LockFile {
  packages: Record<string, { dev?: boolean; devOptional?: boolean; optional?: boolean }>;
}

/** Returns the packages of package-lock.json that are no development's alone, where they are installed. */
export function productionDependencies(root = '.'): Dependency[] {
  const lock: LockFile = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(lock.packages).flatMap(([path, { dev }]) => {
    const manifest = join(root, path, 'package.json');
    if (path === '' || dev || !existsSync(manifest)) return [];
    return [toDependency(JSON.parse(readFileSync(manifest, 'utf8')))];
  });
}

function toDependency({ name = '', version = '', license, licenses }: Manifest): Dependency {
  const old = licenses?.map(({ type }) => type).join(' OR ');
  const licence = typeof license === 'string' ? license : (license?.type ?? old);
  return { name, version, licence: licence || 'none given' };
}

/**
 * Whether an SPDX expression leaves a choice whose licences are all allowed.
 * @see https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/
 */
export function isAllowed(expression: string, allowed: string[]): boolean {
  try {
    return satisfies(expression, allowed);
  } catch {
    return false;
  }
}
