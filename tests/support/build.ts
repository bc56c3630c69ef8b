import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a build said and left. */
export interface BuiltSite {
  /** The built site's folder. */
  site: string;
  status: number | null;
  stdout: string;
  stderr: string;
  /** Takes away the site and what the build kept. */
  remove: () => void;
}

/** Builds a content folder into a folder of its own, as `npm run build` does; `cwd` is the project's folder. */
export function buildContent(
  contentDir: string,
  {
    args = [],
    env = {},
    cwd = '.',
  }: { args?: string[]; env?: Record<string, string>; cwd?: string } = {},
): BuiltSite {
  const folder = mkdtempSync(join(tmpdir(), 'interlinear-'));
  const site = join(folder, 'site');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/build.ts', ...args], {
    encoding: 'utf8',
    cwd,
    env: {
      ...process.env,
      SITE_URL: 'http://localhost:4321',
      BASE_PATH: '/',
      ...env,
      CONTENT_DIR: contentDir,
      OUT_DIR: site,
      CACHE_DIR: join(folder, 'cache'),
    },
  });
  return {
    site,
    status,
    stdout,
    stderr,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
