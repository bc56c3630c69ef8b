import { readShare } from '../../store/shared-reading.ts';
import { type CheckedPath, checkPath } from './checked-path.ts';

/** What a thread says of a path, and which of all paths that is. */
export type CheckedInThread = [i: number, checked: CheckedPath];

await readShare<CheckedInThread>((listed, { contentDir, config }, i) => ({
  made: [i, checkPath(contentDir, listed, config)],
}));
