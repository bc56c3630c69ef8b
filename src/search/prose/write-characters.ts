import { Converter } from 'opencc-js/t2cn';

const [first, last] = [0x3400, 0x9fff];
let pairs: [traditional: string, simplified: string][] | undefined;

/** Every traditional character with its simplified one (OpenCC, https://github.com/BYVoid/OpenCC). */
function everyPair(): [string, string][] {
  const convert = Converter({ from: 't', to: 'cn' });
  pairs ??= Array.from({ length: last - first + 1 }, (_, index) =>
    String.fromCodePoint(first + index),
  )
    .map((character): [string, string] => [character, convert(character)])
    .filter(([own, simple]) => own !== simple && [...simple].length === 1);
  return pairs;
}

/** Pairs, each character before its simplified one, of those whose either form is in the texts; one string. */
export function toCharactersFile(texts: Iterable<string>): string {
  const used = new Set<string>();
  for (const text of texts)
    if (/\p{sc=Han}/u.test(text)) for (const character of text) used.add(character);
  if (used.size === 0) return '';
  return everyPair()
    .filter(([own, simple]) => used.has(simple) || used.has(own))
    .flat()
    .join('');
}
