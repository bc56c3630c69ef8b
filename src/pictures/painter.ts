import { canvas, rubric } from './canvas.ts';
import { drawGlyphs, type Face, type Glyph } from './glyphs.ts';
import type { PictureText } from './picture-text.ts';
import { piecesOf } from './pieces.ts';

const prose = 'system-ui, Noto Sans, Noto Sans CJK SC, DejaVu Sans, sans-serif';
const code = 'Noto Sans Mono, DejaVu Sans Mono, monospace';
const faces = {
  title: { size: 34, bold: true, family: code },
  long: { size: 20, bold: true, family: code },
  name: { size: 17, bold: false, family: code },
  text: { size: 14, bold: false, family: prose },
} satisfies Record<string, Face>;
type FaceName = keyof typeof faces;
type Glyphs = Record<FaceName, Map<string, Glyph>>;

/** Names of so many characters are set smaller. */
const longName = 25;

/** Pictures whose letters are drawn at once. */
const batch = 256;

/** Returns a function that draws one of the pictures, by its number. Letters are drawn when a picture first needs them. */
export function painter(texts: readonly PictureText[]): (number: number) => Promise<Uint8Array> {
  const known = new Map<string, Glyphs>();
  const ready = new Map<string, Glyphs>();
  return async (number) => {
    const text = texts[number];
    if (!text) throw new RangeError(`There is no picture ${number}.`);
    const first = number - (number % batch);
    const key = `${text.lang} ${first}`;
    const beside = () => texts.slice(first, first + batch).filter(({ lang }) => lang === text.lang);
    const glyphs = ready.get(key) ?? (await glyphsFor(beside(), text.lang, known));
    ready.set(key, glyphs);
    return draw(text, glyphs);
  };
}

async function glyphsFor(
  texts: readonly PictureText[],
  lang: string,
  known: Map<string, Glyphs>,
): Promise<Glyphs> {
  const glyphs = known.get(lang) ?? {
    title: new Map(),
    long: new Map(),
    name: new Map(),
    text: new Map(),
  };
  known.set(lang, glyphs);
  const wanted: Record<FaceName, string[]> = {
    title: ['…'],
    long: ['…'],
    name: ['…'],
    text: ['…'],
  };
  for (const { name, facts, rows } of texts) {
    wanted[faceOf(name)].push(...piecesOf(name));
    wanted.text.push(...piecesOf(facts), ...piecesOf('+0123456789'));
    for (const row of rows) {
      wanted.name.push(...piecesOf(`${row.name} = ${row.value}`));
      for (const text of row.texts) wanted.text.push(...piecesOf(text));
    }
  }
  for (const name of Object.keys(faces) as FaceName[]) {
    const missing = [...new Set(wanted[name])].filter((piece) => !glyphs[name].has(piece));
    if (missing.length === 0) continue;
    for (const [piece, glyph] of await drawGlyphs(missing, faces[name], lang))
      glyphs[name].set(piece, glyph);
  }
  return glyphs;
}

function faceOf(name: string): 'title' | 'long' {
  return [...name].length > longName ? 'long' : 'title';
}

function draw({ name, facts, rows, more }: PictureText, glyphs: Glyphs): Uint8Array {
  const picture = canvas();
  picture.bar(36, 32, 44, 5, 5);
  picture.bar(36, 43, 27, 4, rubric);
  picture.bar(36, 53, 44, 5, 5);
  picture.text(name, glyphs[faceOf(name)], 36, faceOf(name) === 'long' ? 78 : 66, 'ink');
  picture.text(facts, glyphs.text, 36, 114, 'muted');
  let y = 150;
  for (const row of rows) {
    const [first, second] = row.texts;
    const until = first === undefined ? undefined : 250;
    const end = picture.text(row.name, glyphs.name, 36, y, 'ink', until);
    if (row.value !== '') picture.text(` = ${row.value}`, glyphs.name, end, y, 'value', until);
    if (first !== undefined) picture.text(first, glyphs.text, 262, y + 2, 'ink');
    if (second !== undefined) picture.text(second, glyphs.text, 262, y + 22, 'muted');
    y += first === undefined ? 28 : second === undefined ? 34 : 50;
  }
  if (more > 0) picture.text(`+${more}`, glyphs.text, 36, Math.min(y, 285), 'muted');
  return picture.png();
}
