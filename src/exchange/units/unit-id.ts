/** Returns an id of parts that XML takes for a name token: what no such token may hold is written as its code. */
export function unitId(...parts: string[]): string {
  return parts
    .filter((part) => part !== '')
    .map((part) =>
      part.replace(
        /[^A-Za-z0-9._-]/gu,
        (c) => `_x${c.codePointAt(0)?.toString(16).toUpperCase()}_`,
      ),
    )
    .join(':');
}

/** Returns a function that gives each id once: a repeated one gets `.2`, `.3` … */
export function uniqueIds(): (id: string) => string {
  const counts = new Map<string, number>();
  const given = new Set<string>();
  return (id) => {
    let unique = id;
    for (let n = counts.get(id) ?? 0; given.has(unique) || n === 0; ) {
      n += 1;
      counts.set(id, n);
      unique = n === 1 ? id : `${id}.${n}`;
    }
    given.add(unique);
    return unique;
  };
}
