import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { EntryRecord } from '../../src/model/entry-record.ts';
import { recordOf } from '../../src/store/entry-record.ts';
import { usesIn } from '../../src/views/site/uses.ts';
import { readEnglish } from '../support/reference.ts';
import { describeShared, SHARED } from '../support/shared.ts';

/** An enum of ../shared/truth/enum-uses.json: version, namespace, name, its page, the pages of the types that have it. */
type Used = [version: string, namespace: string, name: string, path: string, owners: string[]];

describeShared('reference', 'which types have an enum', () => {
  test('an enum is used by the types that the truth says, and by no other', async () => {
    const { used } = JSON.parse(readFileSync(`${SHARED}/truth/enum-uses.json`, 'utf8')) as {
      used: Used[];
    };
    const records = (await readEnglish()).map((entry) => recordOf(entry));
    const uses = usesIn(records);
    const page = ({ path }: EntryRecord) => path.replace('api-reference/', '');
    const ownersOf = (entry: EntryRecord) => {
      const types = uses.of(entry).filter(({ owner }) => owner.kind === 'type');
      return [...new Set(types.map(({ owner }) => page(owner)))].toSorted();
    };
    // An enum that its page defines twice has the same uses in both.
    const enums = records.filter(({ kind }) => kind === 'enum');
    const key = (version: string, name: string, path: string) => `${version} ${name} ${path}`;
    const wanted = new Map(
      used.map(([version, , name, path, owners]) => [key(version, name, path), owners]),
    );
    const other = enums.flatMap((entry) => {
      const owners = ownersOf(entry);
      const expected = wanted.get(key(entry.version, entry.name, page(entry))) ?? [];
      return JSON.stringify(owners) === JSON.stringify(expected.toSorted())
        ? []
        : [[entry.id, owners]];
    });
    expect(used).toHaveLength(931);
    // "meetingCapabilities collection", in plain text: the truth lists it as unused.
    expect(other).toEqual([
      ['beta/enums/meetingcapabilities', ['beta/resources/onlinemeeting.md']],
    ]);
  });
});
