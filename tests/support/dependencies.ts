import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

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
export function isAllowed(expression: string, allowed: ReadonlySet<string>): boolean {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? [];
  let at = 0;
  const either = (): boolean => {
    let result = both();
    while (tokens[at] === 'OR') {
      at++;
      const other = both();
      result ||= other;
    }
    return result;
  };
  const both = (): boolean => {
    let result = one();
    while (tokens[at] === 'AND') {
      at++;
      const other = one();
      result &&= other;
    }
    return result;
  };
  const one = (): boolean => {
    const token = tokens[at++];
    if (token !== '(') return token !== undefined && allowed.has(token);
    const result = either();
    at++;
    return result;
  };
  return either() && at === tokens.length;
}
