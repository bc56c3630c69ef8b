const marks = /[\u0300-\u036f\u064b-\u065f\u05b0-\u05c7]/g;
const whole: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ς: 'σ',
};
const memory = new Map<string, string>();

/** One character as search compares it: lower case, without accents, in its ordinary width. */
export function foldCharacter(character: string): string {
  const known = memory.get(character);
  if (known !== undefined) return known;
  const bare = character.normalize('NFKD').toLowerCase().replace(marks, '').normalize('NFC');
  const folded = whole[bare] ?? bare;
  memory.set(character, folded);
  return folded;
}

/** What folding may change: all but small letters and marks of ASCII, and most Chinese characters. */
const unfolded = /[^ -@[-~\u4e00-\u9fa5]/gu;

/** Text as search compares it; `Sincronização` and `ＳＩＮＣ` become `sincronizacao` and `sinc`. */
export function fold(text: string): string {
  if (/^[ -~]*$/.test(text)) return text.toLowerCase();
  return text.replace(unfolded, foldCharacter);
}

/** Folded text with each run of anything but letters and digits as one space, and no space at its edges. */
export function loose(text: string): string {
  if (/^[a-zA-Z0-9]*$/.test(text)) return text.toLowerCase();
  return fold(text)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** Whether the text has letters of a script that is written without spaces between words. */
export function isUnspaced(text: string): boolean {
  return unspaced.test(text);
}

/** A stretch of text, and whether it matches what was searched. */
export interface Stretch {
  text: string;
  marked: boolean;
}

/** Cuts text into stretches so that what matches one of the folded needles is marked; the stretches joined are the text. */
export function markMatches(text: string, needles: readonly string[]): Stretch[] {
  let folded = '';
  const from: number[] = [];
  let at = 0;
  for (const character of text) {
    const part = foldCharacter(character);
    for (let index = 0; index < part.length; index++) from.push(at);
    folded += part;
    at += character.length;
  }
  from.push(text.length);
  const marked = new Uint8Array(text.length);
  for (const needle of needles) {
    if (needle === '') continue;
    for (
      let found = folded.indexOf(needle);
      found >= 0;
      found = folded.indexOf(needle, found + needle.length)
    ) {
      let end = from[found + needle.length] ?? text.length;
      while (end < text.length && foldCharacter(text.charAt(end)) === '') end++;
      marked.fill(1, from[found] ?? 0, end);
    }
  }
  return toStretches(text, marked);
}

function toStretches(text: string, marked: Uint8Array): Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  for (let index = 1; index <= text.length; index++) {
    if (index < text.length && marked[index] === marked[start]) continue;
    stretches.push({ text: text.slice(start, index), marked: marked[start] === 1 });
    start = index;
  }
  return text === '' ? [] : stretches;
}
