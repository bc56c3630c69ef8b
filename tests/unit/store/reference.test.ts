import { expect, test } from 'vitest';
import { entry, listing } from '../../../src/model/entry.ts';
import { readReference } from '../../../src/store/reference.ts';

test('what is read of the starter content is as its schemas say', async () => {
  const { entries, listings } = await readReference('content');
  expect(entry.array().parse(entries)).toEqual(entries);
  expect(listing.array().parse(listings)).toEqual(listings);
});
