import { existsSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { UsageError } from './usage-error.ts';

/**
 * Returns a file or folder of CONTENT_DIR as reports name it: `zh-CN/api-reference/…/x.md`.
 * @param file as it was written: from the working folder, or from CONTENT_DIR
 * @throws UsageError where CONTENT_DIR has no such file
 */
export function contentPath(contentDir: string, file: string): string {
  const paths = isAbsolute(file) ? [file] : [resolve(file), join(contentDir, file)];
  for (const path of file === '' ? [] : paths) {
    const inside = relative(contentDir, path).split(sep).join('/');
    if (!/^\.\.(?:\/|$)/.test(inside) && existsSync(path)) return inside;
  }
  const name = file === '' ? 'An empty argument' : file;
  throw new UsageError(`${name}: expected a file or folder of CONTENT_DIR ${contentDir}`);
}

/** What is put before a path of CONTENT_DIR to name it from the working folder: `content/`. */
export function contentPrefix(contentDir: string): string {
  const path = relative(process.cwd(), contentDir).split(sep).join('/');
  return path === '' ? '' : `${path}/`;
}

/** Whether a path of CONTENT_DIR is one of some files, or lies in one of some folders; all do where none is given. */
export function isAmong(path: string, files: readonly string[]): boolean {
  return (
    files.length === 0 ||
    files.some((file) => file === '' || path === file || path.startsWith(`${file}/`))
  );
}
