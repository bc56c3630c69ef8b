/**
 * Returns an address in lower case, as those of all pages are, where it has other letters; what starts with an underscore
 * has names of its own.
 */
export function lowerCasePath(path: string): string | undefined {
  const wanted = path.toLowerCase();
  const isPage = /^\/(?:[\w-][\w.-]*\/)*(?:[\w-][\w.-]*)?$/.test(wanted);
  return wanted !== path && isPage ? wanted : undefined;
}
