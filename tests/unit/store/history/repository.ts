import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A Git repository of a test. */
export interface Repository {
  folder: string;
  git: (...args: string[]) => string;
  /** Writes files (null deletes one) and commits them. Returns the commit's id. */
  commit: (subject: string, files: Record<string, string | null>) => string;
  remove: () => void;
}

/** Makes an empty repository; nothing of the machine's own settings reaches it. */
export function repository(): Repository {
  const folder = mkdtempSync(join(tmpdir(), 'history-'));
  let day = 1;
  const git = (...args: string[]) => {
    const date = `2026-01-${String(day).padStart(2, '0')}T12:00:00+02:00`;
    const who = { NAME: 'A', EMAIL: 'a@example.org', DATE: date };
    const env = Object.fromEntries(
      Object.entries(who).flatMap(([key, value]) => [
        [`GIT_AUTHOR_${key}`, value],
        [`GIT_COMMITTER_${key}`, value],
      ]),
    );
    const { status, stdout, stderr } = spawnSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null', ...env },
    });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
    return stdout.trim();
  };
  git('init', '-q', '-b', 'main');
  return {
    folder,
    git,
    commit: (subject, files) => {
      day += 1;
      for (const [path, text] of Object.entries(files)) {
        const file = join(folder, path);
        mkdirSync(dirname(file), { recursive: true });
        if (text === null) rmSync(file);
        else writeFileSync(file, text);
      }
      git('add', '-A');
      git('commit', '-q', '-m', subject);
      return git('rev-parse', 'HEAD');
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
