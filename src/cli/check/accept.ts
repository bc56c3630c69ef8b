import type { Located } from '../../checks/collect-findings.ts';
import { isUnread } from '../../model/diagnostic.ts';
import type { Config } from '../../options/config.ts';
import { isAmong } from '../../options/content-path.ts';
import { matchAccepted, readAccepted, writeAccepted } from './accepted.ts';
import type { Options } from './options.ts';

/**
 * Returns the new findings without those that were accepted, and what there is to say of the accepted. With
 * `updateBaseline` those that are left are accepted too, and what is gone is taken out of the file.
 * @param all every finding that was made, whatever was asked for
 * @param files the files and folders that were read; all where there are none
 */
export function accept(
  all: readonly Located[],
  news: ReadonlySet<Located>,
  { accepted: file = 'accepted-findings.json' }: Config,
  { updateBaseline, reason, files }: Pick<Options, 'updateBaseline' | 'reason' | 'files'>,
): { fresh: Set<Located>; note: string } {
  const accepted = readAccepted(file);
  const { known, gone } = matchAccepted(accepted, all);
  // Nobody can accept what could not be read: nothing is known of it.
  const left = [...news].filter((finding) => !known.has(finding) && !isUnread(finding));
  const read = gone.filter(({ path }) => isAmong(path, files));
  if (!updateBaseline) {
    const note =
      read.length > 0
        ? `${read.length} accepted finding${read.length === 1 ? ' is' : 's are'} gone: check --update-baseline takes ${read.length === 1 ? 'it' : 'them'} out of ${file}.\n`
        : '';
    return { fresh: new Set(left), note };
  }
  const kept = accepted.filter((one) => !read.includes(one));
  writeAccepted(file, kept, left, reason);
  const note = `${file}: accepted ${left.length}, took out ${read.length}.\n`;
  return { fresh: new Set(), note };
}
