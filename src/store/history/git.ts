import { spawnSync } from 'node:child_process';

/** Bytes of output that one command may have: all versions of the pages of one step. */
const most = 2 ** 30;

/**
 * Returns what a Git command prints in a folder, or undefined where it fails: no Git, no repository, one that is somebody
 * else's.
 */
export function git(dir: string, args: readonly string[], input = ''): Buffer | undefined {
  const { status, stdout } = spawnSync('git', args, {
    cwd: dir,
    input,
    maxBuffer: most,
    // Within a hook, Git's variables name the hook's repository.
    env: { ...withoutGit(process.env), GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return status === 0 ? stdout : undefined;
}

function withoutGit(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('GIT_')));
}
