import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldCharacter, loose, markMatches } from '../../../../src/search/text/fold.ts';

describe('folding', () => {
  it.each([
    ['Sincronização', 'sincronizacao'],
    ['ＳＩＮＣ３', 'sinc3'],
    ['Straße', 'strasse'],
    ['同步', '同步'],
    ['한국어', '한국어'],
    ['Ελληνικός', 'ελληνικοσ'],
  ])('folds %s to %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('takes punctuation for spaces', () => {
    expect(loose('  Não: configurado; (padrão)!')).toBe('nao configurado padrao');
  });

  it('folds a text as it folds its characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(text)).toBe([...text].map(foldCharacter).join(''));
      }),
    );
  });

  it('is stable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('marking', () => {
  it.each([
    ['Última sincronização', ['sincronizacao'], 'Última [sincronização]'],
    ['inProgress', ['pro'], 'in[Pro]gress'],
    ['上次同步失败', ['同步'], '上次[同步]失败'],
    ['aXbX', ['x'], 'a[X]b[X]'],
    ['Nao\u0303 sei', ['nao'], '[Nao\u0303] sei'],
    ['', ['x'], ''],
    ['plain', [''], 'plain'],
  ])('marks in %s %j', (text, needles, shown) => {
    const stretches = markMatches(text, needles);
    expect(stretches.map((one) => (one.marked ? `[${one.text}]` : one.text)).join('')).toBe(shown);
  });

  it('loses nothing of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (text, needles) => {
        const stretches = markMatches(text, needles.map(fold));
        expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
      }),
    );
  });
});
