/**
 * Returns which block of a translation is the Namespace line, where the source has one and no block of the translation has
 * its form (`Namespace: a.b`): the first paragraph, if it has the namespace in it or there are as many paragraphs as in the
 * source up to the heading or table below. -1 where there is none.
 *
 * @param source roles of the source's blocks and tables, in order; `target` those of the translation
 */
export function namespaceLine(
  source: readonly string[],
  target: readonly string[],
  hasNamespace: (at: number) => boolean,
): number {
  const own = source.indexOf('namespace');
  if (own === -1 || target.includes('namespace')) return -1;
  const at = target.indexOf('paragraph');
  if (at === -1) return -1;
  return hasNamespace(at) || paragraphsFrom(source, own) === paragraphsFrom(target, at) ? at : -1;
}

function paragraphsFrom(roles: readonly string[], start: number): number {
  const rest = roles.slice(start);
  const end = rest.findIndex((role) => role === 'heading' || role === 'table');
  return rest
    .slice(0, end === -1 ? undefined : end)
    .filter((role) => role === 'paragraph' || role === 'namespace').length;
}

/** Whether a text has a name in it as a word of its own, `a.b` in `Namespace: a.b.` but not in `a.b.c`. */
export function hasWord(text: string, name: string): boolean {
  return text.split(/[^\w.]+/).some((word) => word.replace(/(?<!\.)\.+$/, '') === name);
}
