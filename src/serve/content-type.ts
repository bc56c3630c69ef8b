import { extname } from 'node:path';
import mime from 'mime-types';

/** Types that are in use but in no registry. */
const unregistered: Record<string, string> = { '.jsonl': 'application/jsonl; charset=utf-8' };

/** Returns the content type of a file by its name. */
export function contentType(path: string): string {
  const extension = extname(path).toLowerCase();
  return unregistered[extension] ?? (mime.contentType(extension) || 'application/octet-stream');
}
