import type { TextRule } from '../rule.ts';

const afterCjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][,;:!?]/u;
const fullWidth: Record<string, string> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？' };

/** Half-width punctuation after a Chinese or Japanese character, once a text. */
export const punctuationHalfWidth: TextRule = {
  id: 'punctuation/half-width',
  severities: ['info'],
  finds: 'Half-width punctuation after a Chinese or Japanese character',
  why: 'It is set too tight and reads as foreign.',
  remedy: 'Use the full-width mark.',
  find: (text) => {
    const found = afterCjk.exec(text.plain.target)?.[0];
    if (!found) return [];
    const mark = found.slice(-1);
    const expected = found.slice(0, -1) + (fullWidth[mark] ?? mark);
    return [{ expected, actual: found }];
  },
};
