import { expect, test } from 'vitest';
import { alignmentOf, rowsOf, unmatchedOf } from '../support/rows.ts';
import { describeShared } from '../support/shared.ts';
import { joinShared } from './reference.ts';

const locales = ['zh-CN', 'pt-BR'];

describeShared('corpus-plain', 'aligning the plain corpus', () => {
  const { joined, entries } = joinShared('corpus-plain');
  const listings = new Set(joined.flatMap((path) => path.listing?.id ?? []));
  const isListed = (id: string) => listings.has(id.split('/').slice(0, 2).join('/'));

  test.each(locales)(
    '%s: at least 600 of 605 pages and 350 of 434 sections are aligned',
    (locale) => {
      const translated = entries.filter((entry) => entry.translations[locale]);
      const aligned = translated.filter((e) => alignmentOf(e, locale)?.by === 'place');
      const count = (listed: boolean) => aligned.filter((e) => isListed(e.id) === listed).length;
      console.log(
        `${locale}: ${count(false)} pages and ${count(true)} sections aligned of ${translated.length}`,
      );
      expect(count(false)).toBeGreaterThanOrEqual(600);
      expect(count(true)).toBeGreaterThanOrEqual(350);
    },
  );

  test.each(locales)('%s: every other one says why', (locale) => {
    for (const entry of entries) {
      const alignment = alignmentOf(entry, locale);
      if (alignment?.by !== 'none') continue;
      expect(alignment.reason).toMatch(/contradict each other|nothing|to hold on to/);
      expect(unmatchedOf(entry, locale).length).toBeGreaterThan(0);
      expect(rowsOf(entry).filter(({ targets }) => targets[locale])).toEqual([]);
    }
  });

  test.each(locales)('%s: where two names were swapped, both tables are shown', (locale) => {
    const swapped = entries.filter((entry) => entry.id.endsWith('smartcardremovalbehaviortype'));
    expect(swapped.map((entry) => alignmentOf(entry, locale)?.by)).toEqual(['none']);
    expect(unmatchedOf(swapped[0], locale)).toHaveLength(rowsOf(swapped[0]).length);
  });

  test.each(locales)('%s: no row is joined against a conflicting verbatim name', (locale) => {
    const conflicts = entries.flatMap((entry) => {
      const real = new Set(rowsOf(entry).map(({ name }) => name));
      return rowsOf(entry).filter(({ targets }) => {
        const name = targets[locale]?.published['name'];
        return name !== undefined && real.has(name);
      });
    });
    expect(conflicts).toEqual([]);
  });

  test('no page is refused', () => {
    expect(joined.flatMap((path) => path.problems)).toEqual([]);
  });
});
