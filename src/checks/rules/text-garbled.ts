import type { TextRule } from '../rule.ts';

/** What UTF-8 looks like that was read as Windows-1252, what GBK makes of U+FFFD, and what stands for lost characters. */
const garbled = new RegExp(
  [
    '\\uFFFD+',
    '[ÃÂ][\\u0080-\\u009f¡-¿€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ]',
    'â[€‚„†][\\u0080-\\u00bf€™œ“”˜…–—š›¢ž\'"]',
    '(?:[ÐÑØÙ][\\u0080-\\u00bf‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ€]){2}',
    '[ä-é][\\u0080-\\u00bf‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ€]{2}',
    'ï»¿',
    '锟斤拷',
    '\\?{3,}',
  ].join('|'),
  'u',
);

/** Characters that a wrong encoding left behind. */
export const textGarbled: TextRule = {
  id: 'text/garbled',
  severities: ['error'],
  finds: 'Characters that a wrong encoding left behind',
  why: 'Nobody can read what stood there.',
  remedy:
    'Write the words again; they were lost when a file was saved in another encoding than UTF-8.',
  find: ({ plain: { source, target } }) => {
    const found = garbled.exec(target)?.[0];
    return found === undefined || source.includes(found)
      ? []
      : [{ expected: source, actual: found }];
  },
};
