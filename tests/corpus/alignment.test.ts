import { expect, test } from 'vitest';
import { describeShared } from '../support/shared.ts';
import { joinShared } from './reference.ts';

const locales = ['zh-CN', 'pt-BR'];

describeShared('corpus-plain', 'aligning the plain corpus', () => {
  const { joined, entries } = joinShared('corpus-plain');
  const listings = new Set(joined.flatMap((path) => path.mega?.id ?? []));
  const isMega = (id: string) => listings.has(id.split('/').slice(0, 2).join('/'));

  test.each(locales)(
    '%s: at least 600 of 605 pages and 350 of 434 sections are aligned',
    (locale) => {
      const translated = entries.filter((entry) => entry.translations[locale]);
      const aligned = translated.filter((e) => e.translations[locale]?.alignment.by === 'place');
      const count = (mega: boolean) => aligned.filter((e) => isMega(e.id) === mega).length;
      console.log(
        `${locale}: ${count(false)} pages and ${count(true)} sections aligned of ${translated.length}`,
      );
      expect(count(false)).toBeGreaterThanOrEqual(600);
      expect(count(true)).toBeGreaterThanOrEqual(350);
    },
  );

  test.each(locales)('%s: every other one says why', (locale) => {
    for (const entry of entries) {
      const translation = entry.translations[locale];
      if (translation?.alignment.by !== 'none') continue;
      expect(translation.alignment.reason).toMatch(/contradict each other|nothing|to hold on to/);
      expect(translation.loose.length).toBeGreaterThan(0);
      expect(entry.members.filter((member) => member.targets[locale])).toEqual([]);
    }
  });

  test.each(locales)('%s: where two names were swapped, both tables are shown', (locale) => {
    const swapped = entries.filter((entry) => entry.id.endsWith('smartcardremovalbehaviortype'));
    expect(swapped.map((entry) => entry.translations[locale]?.alignment.by)).toEqual(['none']);
    expect(swapped[0]?.translations[locale]?.loose).toHaveLength(swapped[0]?.members.length ?? 0);
  });

  test.each(locales)('%s: no row is joined against a conflicting verbatim name', (locale) => {
    const conflicts = entries.flatMap((entry) => {
      const real = new Set(entry.members.map((member) => member.name));
      return entry.members.filter((member) => {
        const name = member.targets[locale]?.published.name;
        return name !== undefined && real.has(name);
      });
    });
    expect(conflicts).toEqual([]);
  });

  test('no page is refused', () => {
    expect(joined.flatMap((path) => path.problems)).toEqual([]);
  });
});
