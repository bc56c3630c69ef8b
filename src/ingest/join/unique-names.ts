/**
 * The names with `.2`, `.3` … added to repeated ones, so that no two are the same. A name that stands first keeps its
 * spelling, even where another's repetition would have come to the same.
 */
export function uniqueNames(names: readonly string[], reserved: readonly string[] = []): string[] {
  const taken = new Set([...names, ...reserved]);
  const last = new Map<string, number>(reserved.map((name) => [name, 1]));
  return names.map((name) => {
    const n = last.get(name);
    if (n === undefined) {
      last.set(name, 1);
      return name;
    }
    let next = n + 1;
    while (taken.has(`${name}.${next}`)) next += 1;
    last.set(name, next);
    const unique = `${name}.${next}`;
    taken.add(unique);
    return unique;
  });
}
