import { toShape } from '../text/name-shape.ts';
import type { NameItem } from './name-items.ts';

/** Adds a bearer to a name, which is made and listed where it is new. */
export function bear(
  byName: Map<string, NameItem>,
  items: NameItem[],
  name: string,
  bearer: number,
): NameItem {
  const known = byName.get(name);
  if (known) {
    known.bearers.push(bearer);
    return known;
  }
  const item = { ...toShape(name), bearers: [bearer] };
  byName.set(name, item);
  items.push(item);
  return item;
}

/** Adds an item to the list of a key. */
export function push<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
