import { createTwoFilesPatch } from 'diff';

/** Returns what changed between two texts of a file as a unified diff, empty where nothing did. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return '';
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
    context: 3,
  });
  // GNU diff and Git begin with the file names; `diff` has a line of equals signs above them.
  return patch.slice(patch.indexOf('--- '));
}
