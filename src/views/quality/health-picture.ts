import type { Locale } from '../../model/text.ts';
import { entryAddress } from '../address.ts';
import { type Health, healthOf } from '../lists/version-view.ts';
import type { SiteIndex } from '../site/site-index.ts';

/** A picture of how sound every entry of a translation is. */
export interface HealthPictureView {
  /** In the order of the lists; where there are very many, each stands for several and leads to the worst of them. */
  squares: Square[];
  /** How many entries there are of each health, those that none has left out. */
  counts: { health: Health; count: number }[];
}

/** An entry's health, and the address of its page. */
export interface Square {
  health: Health;
  address: string;
}

const most = 1600;
const worstFirst: Health[] = ['hot', 'no', 'ok'];

/** Returns the picture of a translation. */
export function healthPicture(index: SiteIndex, locale: Locale): HealthPictureView {
  const listed = index.versions.flatMap(({ areas }) => areas.flatMap(({ entries }) => entries));
  const entries = listed.flatMap((entry) => [entry, ...index.uses.own(entry)]);
  return toHealthPicture(
    entries.map((entry) => ({
      health: healthOf(entry, locale),
      address: entryAddress(locale, entry),
    })),
  );
}

/** Returns the picture of entries, as many squares as a page bears. */
export function toHealthPicture(entries: readonly Square[]): HealthPictureView {
  const each = Math.max(1, Math.ceil(entries.length / most));
  const groups = Array.from({ length: Math.ceil(entries.length / each) }, (_, i) =>
    entries.slice(i * each, (i + 1) * each),
  );
  const kinds: Health[] = ['ok', 'hot', 'no'];
  return {
    squares: groups.flatMap((group) => worstOf(group) ?? []),
    counts: kinds.flatMap((health) => {
      const count = entries.filter((entry) => entry.health === health).length;
      return count > 0 ? [{ health, count }] : [];
    }),
  };
}

function worstOf(group: readonly Square[]): Square | undefined {
  const health = worstFirst.find((one) => group.some((square) => square.health === one));
  return group.find((square) => square.health === health);
}
