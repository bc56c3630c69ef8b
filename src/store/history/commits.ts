import { git } from './git.ts';

/** A commit that touches the content folder. */
export interface Commit {
  id: string;
  /** The one it follows; undefined for the first of a repository. */
  parent: string | undefined;
  date: string;
  subject: string;
}

/**
 * Returns the commits that touch a folder, the newest first: a branch that was merged is the one commit that merged it.
 * Undefined where the folder is in no repository. Where only a part of the history is here, what its oldest commit follows
 * is not known: it is left out.
 */
export function commitsOf(dir: string, most: number): Commit[] | undefined {
  const shallow = git(dir, ['rev-parse', '--is-shallow-repository'])?.toString().trim();
  if (shallow === undefined) return undefined;
  const format = '--format=%H%n%P%n%cI%n%s';
  const log = ['log', '-z', '--first-parent', '-n', String(most), format, '--', '.'];
  const commits = (git(dir, log)?.toString() ?? '').split('\0').filter(Boolean);
  return commits
    .map((text) => {
      const [id = '', parents = '', date = '', subject = ''] = text.split('\n');
      return { id, parent: parents.split(' ')[0] || undefined, date: instant(date), subject };
    })
    .filter(({ parent }) => parent !== undefined || shallow !== 'true');
}

/** Returns the files that a commit changes, by their paths below the folder. */
export function filesOf(dir: string, { id, parent }: Commit): string[] {
  const options = ['-r', '-z', '--name-only', '--no-renames', '--relative'];
  const between = parent === undefined ? ['--root', '--no-commit-id', id] : [parent, id];
  const names = git(dir, ['diff-tree', ...options, ...between, '--', '.'])?.toString() ?? '';
  return names.split('\0').filter(Boolean);
}

/** One form for all time zones. */
function instant(date: string): string {
  return `${new Date(date).toISOString().slice(0, 19)}Z`;
}
