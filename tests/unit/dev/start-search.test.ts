import { expect, test } from 'vitest';
import { startSearch } from '../../../src/dev/start-search.ts';
import { toSearchFiles } from '../../../src/search/records/search-files.ts';
import { record } from '../search/fixture.ts';

test("a thread makes the files that search's records make", async () => {
  const records = [record('state', [['failed', '3', {}, { en: 'It failed.' }]])];
  expect(await startSearch(records)).toEqual(toSearchFiles(records));
});
