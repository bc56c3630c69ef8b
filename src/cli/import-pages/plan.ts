import type { Found } from './read-checkout.ts';

/** What becomes of a file of a checkout. */
export interface Step {
  /** File below CONTENT_DIR, or below the checkout where its language is not known. */
  path: string;
  bytes: Uint8Array;
  /** Id of the kind of a page. */
  kind?: string;
  does: 'new' | 'overwrite' | 'same' | 'differs' | 'other' | 'unreadable';
  reason: string;
}

/** What a plan depends on beside the files. */
export interface Circumstances {
  /** Language of all files, where it is known. */
  locale: string | undefined;
  force: boolean;
  /** Content of a file below CONTENT_DIR; null where there is none. */
  existing: (path: string) => Uint8Array | null;
}

/** Plans what to do with each file of a checkout. A page that does not say its language is in that of the others. */
export function toPlan(files: readonly Found[], circumstances: Circumstances): Step[] {
  const common = commonest(files);
  return files.map(({ path, bytes, found }): Step => {
    if (found.is !== 'page') return { path, bytes, does: found.is, reason: found.reason };
    const own = circumstances.locale ?? found.contentLocale ?? common;
    if (own === undefined && found.sideBySide)
      return {
        path,
        bytes,
        does: 'unreadable',
        reason: 'does not say its language: give --locale',
      };
    return { bytes, kind: found.kind, ...stepOf(`${own ?? 'en'}/${path}`, bytes, circumstances) };
  });
}

function stepOf(path: string, bytes: Uint8Array, { existing, force }: Circumstances) {
  const present = existing(path);
  if (!present) return { path, does: 'new' as const, reason: 'it is new' };
  if (Buffer.compare(present, bytes) === 0)
    return { path, does: 'same' as const, reason: 'it is here already' };
  return force
    ? { path, does: 'overwrite' as const, reason: 'it differed' }
    : { path, does: 'differs' as const, reason: 'the one here differs: --force overwrites it' };
}

/** The language that most pages of a checkout say they are in. */
function commonest(files: readonly Found[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { found } of files) {
    if (found.is !== 'page' || !found.contentLocale) continue;
    counts.set(found.contentLocale, (counts.get(found.contentLocale) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
