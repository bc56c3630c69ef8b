import { upstream, type Origin as Whose } from '../model/origin.ts';

/** Licence and origin of the facts and texts, in every export. */
export interface Origin {
  source: string;
  license: string;
  /** Present where a translation's literals were changed back. */
  changed?: 'literals restored';
}

/** Who wrote the reference, under which licence, and whether we changed it. */
export function origin(restored: boolean, of: Whose = upstream): Origin {
  return {
    source: of.sourceUrl ?? of.source,
    license: of.licenseUrl ?? of.license,
    ...(restored ? { changed: 'literals restored' as const } : {}),
  };
}
