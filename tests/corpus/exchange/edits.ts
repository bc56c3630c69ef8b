/** What is added to a text. */
const nasty = [
  'a | b',
  '<b>c</b>',
  'd\ne',
  '汉字',
  'مرحبا بالعالم',
  '😀👩‍👩‍👧',
  'f\\',
  '\\| g',
  '</span>',
  '# h',
  '`i` *j* _k_ [l](m)',
  '&amp; &lt;',
  '~~n~~ https://example.org/o',
];
const xml = (text: string) => text.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;');
const po = (text: string) =>
  text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');

/** By format: the texts that may be edited, and how another is written there. */
const formats = {
  xliff12: [/(<target state="(?:needs-review-translation|translated)">)(.+?)(<\/target>)/g, xml],
  xliff21: [/(<unit (?![^>]* translate="no").*?<target>)(.+?)(<\/target>)/g, xml],
  po: [/(^#: .*\n(?:#\. (?!Do not).*\n)+#, .*\nmsgctxt .*\nmsgid .*\nmsgstr ")(.+)("\n)/gm, po],
} as const;

/** The formats that come back. */
export type Returned = keyof typeof formats;
export const back = Object.keys(formats) as Returned[];

/** Adds something to texts of a file, at most so many, drawn at equal distances. */
export function edit(sent: string, format: Returned, most: number) {
  const [pattern, written] = formats[format];
  const all = [...sent.matchAll(pattern)].length;
  const wanted = Math.min(most, all);
  let i = -1;
  let edits = 0;
  const text = sent.replace(pattern, (_, start: string, before: string, end: string) => {
    i += 1;
    if (Math.floor((i * wanted) / all) === Math.floor(((i + 1) * wanted) / all))
      return start + before + end;
    edits += 1;
    return `${start}${before} ${written(nasty[edits % nasty.length] ?? '')}${end}`;
  });
  return { text, edits };
}

/** A file without what an edit changes in the next export beside the text: its fingerprint, and what checks say of it. */
export function bare(text: string): string {
  return text
    .replace(/ target=(?:[\da-f]{12}|none)/g, '')
    .replace(
      /<note (?:from="(?!developer)|category="(?!developer|row|address))[^>]*>.*?<\/note>/g,
      '',
    )
    .replace(/^#\. (?!interlinear |Do not translate|Row: |Page: ).*\n/gm, '')
    .replace(
      /^msgstr ""\n((?:".*"\n)+)/gm,
      (_, lines: string) => `msgstr "${lines.replace(/^"|"\n/gm, '')}"\n`,
    );
}
