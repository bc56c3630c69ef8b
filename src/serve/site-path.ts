/**
 * Returns the path of a file of a site that an address asks for, `index.html` for a folder's; null where there can be
 * none (hidden files, other folders), undefined where the address can't be read.
 */
export function sitePath(address: string): string | null | undefined {
  let path: string;
  try {
    path = decodeURIComponent(address);
  } catch {
    return undefined;
  }
  if (path.includes('\0')) return undefined;
  const hidden = path.split('/').some((part) => part.startsWith('.') || part.includes('\\'));
  if (hidden || path === '/_headers') return null;
  return path.endsWith('/') ? `${path}index.html` : path;
}
