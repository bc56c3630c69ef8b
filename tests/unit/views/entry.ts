import type { Entry, Translation } from '../../../src/model/entry.ts';
import { upstream } from '../../../src/model/origin.ts';
import type { Member } from '../../../src/model/table.ts';

/** Returns a member as the source defines it; `targets` holds its translations. */
export function member(
  name: string,
  value: string | null = null,
  more: Partial<Member> = {},
): Member {
  return { name, value, anchor: `member.${name}`, description: null, targets: {}, ...more };
}

/** Returns an enum named by its id's last part, with what a test is about. */
export function entry(id: string, more: Partial<Entry> = {}): Entry {
  const [version = 'beta', stem = '', section = null] = id.split('/');
  return {
    id,
    name: section ?? stem.split('-').at(-1) ?? stem,
    namespace: 'microsoft.graph',
    version,
    area: stem.split('-').slice(0, -1).join('-') || stem,
    stem,
    section,
    occurrence: 1,
    definitions: 1,
    path: `api-reference/${version}/resources/${stem}.md`,
    headingSlug: '',
    hasSourceFile: true,
    origin: upstream,
    hasValues: true,
    hasDescriptions: true,
    blocks: [],
    members: [],
    translations: {},
    findings: {},
    ...more,
  };
}

/** Returns the translation of a page side by side. */
export function translation(more: Partial<Translation> = {}): Translation {
  return { path: '', format: 'sxs', state: 'current', alignment: { by: 'id' }, loose: [], ...more };
}
