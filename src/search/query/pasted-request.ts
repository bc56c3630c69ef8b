/** A request to the documented service: `GET /users/{id}/messages`. */
export interface RequestPath {
  /** `GET`; null where none was written. */
  verb: string | null;
  /** Parts of the path in lower case; null for a placeholder. */
  segments: (string | null)[];
  /** Whether it can be nothing else: it has a verb, an origin or begins with a slash. */
  isSure: boolean;
}

const form =
  /^(?:(get|post|put|patch|delete|head|options)\s+)?(https?:\/\/[^/\s]+)?(\/?[^\s?#]+(?:\/[^?#]*)?)(?:[?#].*?)?(?:\s+HTTP\/[\d.]+)?$/i;
const host = /^[\w-]+(?:\.[\w-]+)+(?::\d+)?$/;
const placeholder = /^(?:\{.*\}:?|<.*>|:\w+|\[.*\])$/;

/**
 * Reads a request, with or without its verb, origin, version and options; null for other texts. A key in brackets is a
 * part of its own: `users('x')` is `users/x`; what a function is given is left out: `delta(token='x')` is `delta`.
 *
 * @param versions those of the reference, which are left out of paths
 */
export function readRequest(text: string, versions: readonly string[] = []): RequestPath | null {
  const [, verb, origin, path = ''] = form.exec(text.trim()) ?? [];
  if (path === '' || !path.includes('/') || (/\s/.test(path) && !path.includes('{'))) return null;
  const parts = toParts(path);
  const hasHost =
    origin === undefined && host.test(parts[0] ?? '') && versions.includes(parts[1] ?? '');
  if (hasHost) parts.shift();
  if (origin !== undefined && !versions.includes(parts[0] ?? '')) return null;
  if (versions.includes(parts[0] ?? '')) parts.shift();
  if (parts.length === 0) return null;
  return {
    verb: verb?.toUpperCase() ?? null,
    segments: parts.map((part) => (placeholder.test(part) ? null : part.toLowerCase())),
    isSure: verb !== undefined || origin !== undefined || hasHost || path.startsWith('/'),
  };
}

/** Parts between slashes; a slash within a placeholder parts nothing. */
function toParts(path: string): string[] {
  return (path.match(/(?:\{[^}]*\}|[^/{])+/g) ?? []).flatMap((part) => {
    const plain = part.trim().replace(/^microsoft\.graph\./i, '');
    const [, name, inside = ''] = /^([^({]+)\((.*)\)$/.exec(plain) ?? [];
    if (name === undefined) return plain === '' ? [] : [plain];
    return inside === '' || inside.includes('=')
      ? [name]
      : [name, inside.replace(/^['"]|['"]$/g, '')];
  });
}

/**
 * Texts by which the names of requests are filed: their parts without placeholders, and, because what was pasted has
 * something in their place, the same without each of its parts.
 */
export function requestKeys({ segments }: RequestPath): string[] {
  const own = segments.filter((segment) => segment !== null);
  const without = own.map((_, index) => own.filter((_, other) => other !== index));
  return [own, ...without].filter((parts) => parts.length > 0).map((parts) => parts.join(' '));
}
