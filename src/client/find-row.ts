/**
 * Returns the id of the row that an address means though it does not spell it: `#failed`, `#Failed` and
 * `#member.Failed` are `member.failed` where no row is called so exactly.
 */
export function findRow(hash: string, ids: readonly string[]): string | undefined {
  const wanted = decoded(hash.replace(/^#/, ''));
  if (!wanted || ids.includes(wanted)) return undefined;
  const same = (one: string) => one.toLowerCase() === wanted.toLowerCase();
  return ids.find((id) => same(id)) ?? ids.find((id) => same(id.slice(id.indexOf('.') + 1)));
}

/** Leads to the row that an address means, when it is opened and when it changes. */
export function startFindRow(): void {
  const lead = () => {
    if (!location.hash || document.querySelector(':target')) return;
    const ids = [...document.querySelectorAll('main tr[id]')].map(({ id }) => id);
    const id = findRow(location.hash, ids);
    if (id) location.replace(`#${encodeURIComponent(id)}`);
  };
  lead();
  addEventListener('hashchange', lead);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
