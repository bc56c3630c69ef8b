/** The folder of a path with forward slashes, without a slash at its end; empty for a bare file. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The last part of a path, without the ending given; slashes at the path's end don't count. */
export function baseOf(path: string, ending: string): string {
  const name =
    path
      .replace(/(?<!\/)\/+$/, '')
      .split('/')
      .at(-1) ?? '';
  return name.endsWith(ending) && name !== ending ? name.slice(0, -ending.length) : name;
}

/** The path that a relative one leads to from a folder, or null where that is above the root. */
export function joined(folder: string, relative: string): string | null {
  const parts: string[] = [];
  for (const part of `${folder}/${relative}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}
