import { readFiles } from '../../store/content-dir.ts';
import { readShare } from '../../store/shared-reading.ts';
import { type MadePath, madeFrom, makePath } from './made-path.ts';

/** What one path's files yielded. */
export interface PathRead {
  path: string;
  digest: string;
  made: MadePath;
}

/* The main thread opens every file itself, and reports what can't be read. */
await readShare<PathRead>((listed, { contentDir, config }) => {
  const files = readFiles(contentDir, listed, []);
  if (!files) return undefined;
  const made = makePath(files, config);
  return {
    made: { path: files.path, digest: madeFrom(files, config), made },
    handedOver: [made.entries.buffer, made.search.buffer],
  };
});
