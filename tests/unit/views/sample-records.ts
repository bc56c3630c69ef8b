import type { EntryRecord } from '../../../src/model/entry-record.ts';

/** Makes an entry's record from the path of its page: `beta/resources/colour`. */
export function record(path: string, kind: string, name: string, more: Partial<EntryRecord> = {}) {
  const [version = '', folder = '', stem = ''] = path.split('/');
  return {
    id: `${version}/${stem}`,
    kind,
    name,
    namespace: 'microsoft.graph',
    version,
    area: 'general',
    stem,
    section: null,
    path: `api-reference/${version}/${folder}/${stem}.md`,
    headingSlug: '',
    digest: '',
    tables: [],
    rows: [],
    values: [],
    typed: [],
    methods: [],
    about: {},
    headings: [],
    links: [],
    translations: {},
    findings: {},
    ...more,
  } satisfies EntryRecord;
}
