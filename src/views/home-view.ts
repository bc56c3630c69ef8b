import type { LocaleInfo } from '../i18n/locale.ts';
import { pageAddress, versionAddress } from './address.ts';
import { healthMap } from './browse.ts';
import type { SiteIndex } from './site-index.ts';
import { type Squares, squares } from './squares.ts';

/** What a home page shows. */
export interface HomeView {
  versions: {
    version: string;
    address: string;
    total: number;
    areas: { area: string; address: string; total: number }[];
  }[];
  /** The translation of this locale; on the English page each of them. */
  pictures: {
    tag: string;
    label: string;
    dir: LocaleInfo['dir'];
    address: string;
    picture: Squares;
  }[];
}

/** Returns the home page of a locale. */
export function homeView(
  index: SiteIndex,
  locale: LocaleInfo,
  locales: readonly LocaleInfo[],
): HomeView {
  const shown = locales.filter(
    ({ tag }) => tag !== 'en' && (locale.tag === 'en' || tag === locale.tag),
  );
  return {
    versions: index.versions.map(({ version, total, areas }) => ({
      version,
      total,
      address: versionAddress(locale.tag, version),
      areas: areas.map(({ area, entries }) => ({
        area,
        address: versionAddress(locale.tag, version, area),
        total: entries.length,
      })),
    })),
    pictures: shown.map(({ tag, label, dir }) => ({
      tag,
      label,
      dir,
      address: pageAddress(tag, 'quality/'),
      picture: squares(healthMap(index, tag)),
    })),
  };
}
