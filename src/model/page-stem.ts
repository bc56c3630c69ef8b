/** Returns the stems that a method's file may be named after, the longest first: `a-b`, `a` for `a-b-list`. */
export function beginningsOf(stem: string): string[] {
  const parts = stem.split('-');
  return parts.slice(1).map((_, i) => parts.slice(0, parts.length - 1 - i).join('-'));
}
