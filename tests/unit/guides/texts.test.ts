import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const languages = ['en', 'zh-CN', 'pt-BR'];
const files = readdirSync('src/guides/en');

const read = (language: string, file: string) =>
  readFileSync(`src/guides/${language}/${file}`, 'utf8');
const outline = (text: string) =>
  (text.replace(/^```[\s\S]*?^```/gm, '').match(/^#{1,6} /gm) ?? []).map((mark) => mark.trim());
const field = (text: string, name: string) => new RegExp(`^${name}: (.+)$`, 'm').exec(text)?.[1];
const tags = (text: string) =>
  [...text.matchAll(/^<(\w+)(?:[^>]*? (?:id|of)="([^"]*)")?/gm)].map(([, tag, id]) => [tag, id]);

describe('the guides', () => {
  it('are the same in every language', () => {
    for (const language of languages) expect(readdirSync(`src/guides/${language}`)).toEqual(files);
  });

  it('have an order of their own, from 1', () => {
    const order = files.map((file) => Number(field(read('en', file), 'order')));
    expect(order.toSorted()).toEqual(files.map((_, i) => i + 1));
  });

  describe.each(files)('%s', (file) => {
    const english = read('en', file);

    it('begins its sections with h2', () => {
      expect(new Set(outline(english))).toEqual(new Set(['##']));
    });

    it.each(languages.slice(1))('is laid out in %s as in English', (language) => {
      const text = read(language, file);
      expect(outline(text)).toEqual(outline(english));
      expect(tags(text)).toEqual(tags(english));
      expect(field(text, 'order')).toBe(field(english, 'order'));
      expect(text.match(/^```\w+/gm)).toEqual(english.match(/^```\w+/gm));
    });

    it.each(languages)('has no colon, comma or stop of another script in %s', (language) => {
      const prose = read(language, file).replace(/```[\s\S]*?```|`[^`]*`|<[^>]*>|\(\S*\)/g, '');
      const half = /[\p{Script=Han}][,;:?!]|[,;:?!][\p{Script=Han}]/gu;
      const full = /[\p{Script=Latin}][，。；：]\s*[a-z]/gu;
      expect(prose.match(language === 'zh-CN' ? half : full)).toBeNull();
    });
  });
});
