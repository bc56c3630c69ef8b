import { describe, expect, it } from 'vitest';
import { describeLocale } from '../../../src/i18n/locale.ts';
import { guideList, guideViews, sharedHeadings } from '../../../src/views/guides/guide-view.ts';

const text = (id: string, order: number) => ({ id, title: id, description: '', order });
const texts = [text('en/two', 2), text('en/one', 1), text('pt-br/one', 1), text('en/three', 3)];
const locales = ['en', 'pt-BR'].map(describeLocale);

describe('guideList', () => {
  it('lists guides in order, in English where a locale lacks them', () => {
    expect(guideList(texts, 'pt-BR').map(({ id, language }) => [id, language])).toEqual([
      ['pt-br/one', 'pt-BR'],
      ['en/two', 'en'],
      ['en/three', 'en'],
    ]);
  });

  it('addresses every guide in the reader’s locale', () => {
    expect(guideList(texts, 'pt-BR').map(({ address }) => address)).toEqual([
      '/pt-br/guides/one/',
      '/pt-br/guides/two/',
      '/pt-br/guides/three/',
    ]);
  });
});

describe('guideViews', () => {
  const views = guideViews(texts, 'pt-BR', locales);

  it('keeps the English page for search engines where there is no other', () => {
    expect(views.map(({ canonical }) => canonical)).toEqual([
      '/pt-br/guides/one/',
      '/en/guides/two/',
      '/en/guides/three/',
    ]);
  });

  it('names the locales that really have a guide', () => {
    expect(views.map(({ languages }) => languages)).toEqual([['en', 'pt-BR'], ['en'], ['en']]);
  });

  it('leads from each guide to the ones before and after', () => {
    expect(views.map(({ previous, next }) => [previous?.slug, next?.slug])).toEqual([
      [undefined, 'two'],
      ['one', 'three'],
      ['two', undefined],
    ]);
  });
});

describe('sharedHeadings', () => {
  it('gives the headings of a translation the English ids, by order', () => {
    expect([...sharedHeadings(['标记', '键盘'], ['marks', 'keyboard'])]).toEqual([
      ['标记', 'marks'],
      ['键盘', 'keyboard'],
    ]);
  });

  it('leaves the ids of a text with other headings', () => {
    expect([...sharedHeadings(['标记'], ['marks', 'keyboard'])]).toEqual([['标记', '标记']]);
  });
});
