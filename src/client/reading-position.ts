/** Where a reader is: an element that every version of the page has, and its distance from the top of the window. */
export interface ReadingPosition {
  id: string;
  top: number;
}

const rows = 'main tr[id], main section[id], main h2[id]';

/** Returns the row that is being read: the focused one, the linked one, else the first in sight. */
export function currentPosition(): ReadingPosition | undefined {
  const header = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
  const inSight = (row: Element) => {
    const { top, bottom } = row.getBoundingClientRect();
    return bottom > header && top < innerHeight;
  };
  const focused = document.activeElement?.closest(rows);
  const linked = document.querySelector(':target');
  const known = [focused, linked].find((row) => row && inSight(row));
  if (!known && scrollY === 0) return undefined;
  const row = known ?? [...document.querySelectorAll(rows)].find(inSight);
  return row ? { id: row.id, top: row.getBoundingClientRect().top } : undefined;
}

/** Scrolls so that a row stands where it stood, for some frames: rows that come near to what is in sight are laid out then. */
export function keepPosition({ id, top }: ReadingPosition, frames = 4): void {
  const row = document.getElementById(id);
  if (!row) return;
  scrollBy({ top: row.getBoundingClientRect().top - top, behavior: 'instant' });
  if (frames > 0) requestAnimationFrame(() => keepPosition({ id, top }, frames - 1));
}
