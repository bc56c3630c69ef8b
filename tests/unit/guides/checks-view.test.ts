import { describe, expect, it } from 'vitest';
import { checkIds } from '../../../src/model/check-id.ts';
import { checksView } from '../../../src/views/quality/checks-view.ts';

const rows = (locale: string) =>
  (['translations', 'pages'] as const).flatMap((group) => checksView(group, locale).rows);

describe('the table of checks', () => {
  it.each(['en', 'zh-CN', 'pt-BR'])('has every check, in %s', (locale) => {
    expect(rows(locale).map(({ id }) => id)).toEqual([...checkIds]);
  });

  it.each(['zh-CN', 'pt-BR'])('has words of its own for each check in %s', (locale) => {
    const english = rows('en');
    for (const [i, { id, finds, why, remedy }] of rows(locale).entries()) {
      expect([id, finds]).not.toEqual([id, english[i]?.finds]);
      expect([id, why]).not.toEqual([id, english[i]?.why]);
      expect([id, remedy]).not.toEqual([id, english[i]?.remedy]);
    }
  });

  it('is in English where a language has no words for it', () => {
    expect(checksView('pages', 'fr')).toEqual(checksView('pages', 'en'));
  });
});
