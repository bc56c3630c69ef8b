import { describe, expect, it } from 'vitest';
import { describeLocale } from '../../../src/i18n/locale.ts';
import { readReference } from '../../../src/store/reference.ts';
import { examplesFrom } from '../../../src/views/guides/examples.ts';
import type { TableView } from '../../../src/views/table/table-view.ts';
import { indexOf } from '../views/sample-entry.ts';

const id = 'beta/intune-onboarding-vpptokensyncstatus';
const { entries, listings } = await readReference('content');
const content = indexOf(entries, listings);
const all = ['en', 'zh-CN', 'pt-BR'].map(describeLocale);
const whole = { index: indexOf(entries, listings), locales: all };
const empty = { index: indexOf([], []), locales: all };
const examplesIn = (site: typeof whole) => examplesFrom(content, site, 'en', 'en', new Map());
const tableOf = (locale: string) =>
  examplesIn(whole)
    .example(id, locale)
    .page.body.find((part): part is TableView => 'type' in part);

describe('an example in a guide', () => {
  it('shows real literals and what the translation printed', () => {
    const literals = tableOf('zh-CN')?.rows.map(({ cells }) =>
      cells.flatMap((cell) => (cell.type === 'literal' ? [cell.literal, cell.published] : [])),
    );
    expect(literals).toEqual([
      ['none', '无', '0', undefined],
      ['inProgress', undefined, '1', undefined],
      ['completed', '后', '2', '双面'],
      ['failed', undefined, '3', '第三章'],
    ]);
  });

  it('has ids of its own, so that several fit on a page', () => {
    expect(tableOf('zh-CN')?.rows[0]?.anchor).toBe('zh-cn.vpptokensyncstatus.member.none');
  });

  it('leads to its page where the built site has it', () => {
    expect(examplesIn(whole).example(id, 'pt-BR').address).toBe(`/pt-br/${id}/`);
  });

  it('leads nowhere where the built site lacks the page or the language', () => {
    const english = { ...whole, locales: all.slice(0, 1) };
    expect(examplesIn(empty).example(id, 'pt-BR').address).toBeUndefined();
    expect(examplesIn(english).example(id, 'pt-BR').address).toBeUndefined();
  });

  it('links to the official reference what the built site lacks', () => {
    const summary = (site: typeof whole) =>
      examplesIn(site).example('beta/intune-onboarding-vpptokenstate', 'zh-CN').page.before[0]
        ?.target;
    expect(summary(whole)).toContain('href="/zh-cn/beta/intune-onboarding-vpptokensyncstatus/"');
    expect(summary(empty)).toContain('href="https://learn.microsoft.com/');
  });

  it('is refused where the content does not have it', () => {
    expect(() => examplesIn(whole).example('beta/nothing', 'zh-CN')).toThrow('beta/nothing');
    expect(() => examplesIn(whole).example(id, 'fr')).toThrow('fr');
  });

  it('counts the literals that each translation changed', () => {
    const counts = examplesIn(whole)
      .changed(id)
      .map(({ locale, changed, of }) => [locale.tag, changed, of]);
    expect(counts).toEqual([
      ['pt-BR', 6, 8],
      ['zh-CN', 4, 8],
    ]);
  });
});
