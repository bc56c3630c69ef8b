/** Returns a base path with exactly one slash at each end: `docs` → `/docs/`, `` → `/`. */
export function toBasePath(path: string): string {
  const inner = path.split('/').filter(Boolean).join('/');
  return inner === '' ? '/' : `/${inner}/`;
}
