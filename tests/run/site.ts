import { spawnSync } from 'node:child_process';

const builds = new Map<string, { failure?: string }>();

/**
 * Returns the folder of a built site, building it the first time it is asked for in a run. With
 * TEST_SITE set, that folder is taken as it is.
 * @throws an error with the build's output where the build fails.
 */
export function builtSite(folder: string, env: Record<string, string> = {}): string {
  const given = process.env['TEST_SITE'];
  if (given) return given;
  const build = builds.get(folder) ?? buildSite(folder, env);
  builds.set(folder, build);
  if (build.failure !== undefined) throw new Error(build.failure);
  return folder;
}

function buildSite(folder: string, env: Record<string, string>): { failure?: string } {
  const defaults = { CONTENT_DIR: 'content', BASE_PATH: '/', SITE_URL: 'http://localhost:4321' };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/build.ts'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, ...defaults, ...env, OUT_DIR: folder },
  });
  return status === 0 ? {} : { failure: `The build to ${folder} failed:\n${stdout}${stderr}` };
}
