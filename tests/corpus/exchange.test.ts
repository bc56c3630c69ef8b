import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { run as exportTexts } from '../../src/cli/export/run.ts';
import { run as importTexts } from '../../src/cli/import-translations/run.ts';
import { exportable } from '../../src/exchange/exportable.ts';
import type { FormatName } from '../../src/exchange/formats/index.ts';
import type { Unit } from '../../src/exchange/units/unit.ts';
import { readContentDir } from '../../src/store/content-dir.ts';
import { describeShared, SHARED } from '../support/shared.ts';
import { textOf } from './reference.ts';

const work = mkdtempSync(join(tmpdir(), 'interlinear-'));
afterAll(() => rmSync(work, { recursive: true }));

/** A copy of a folder with one language and English. */
function copyOf(folder: string, locale: string): string {
  const dir = join(work, `${folder.replace(/\W/g, '')}-${locale}`);
  if (!existsSync(dir))
    for (const tag of ['en', locale])
      cpSync(join(folder, tag), join(dir, tag), { recursive: true });
  return dir;
}

const filesIn = (dir: string) =>
  new Map(
    readContentDir(dir).paths.flatMap(({ files }) =>
      files.map(({ locale, path, bytes }) => [`${locale}/${path}`, textOf(bytes)] as const),
    ),
  );

function send(dir: string, locale: string, format: FormatName): string {
  const output = join(work, 'out');
  exportTexts(dir, { format, locale, output, files: [] });
  return readFileSync(output, 'utf8');
}

function take(dir: string, text: string) {
  const file = join(work, 'back');
  writeFileSync(file, text);
  const options = { locale: null, as: 'plain', human: false, dryRun: false } as const;
  return importTexts(dir, { files: [file], ...options });
}

const back = ['xliff12', 'xliff21', 'po'] as const;
const locales = ['zh-CN', 'pt-BR'] as const;

describeShared('corpus', 'the units of the side-by-side corpus', () => {
  test.each(locales)('%s: each of its 19,194 span pairs is in exactly one unit', (locale) => {
    const counts: Record<string, number> = {};
    const places = new Set<string>();
    let pairs = 0;
    for (const { units: page } of exportable(`${SHARED}/corpus`, locale, [])) {
      if (page?.format !== 'sxs') continue;
      const text = readFileSync(`${SHARED}/corpus/${locale}/${page.path}`, 'utf8');
      pairs += text.match(/<span data-ttu-id/g)?.length ?? 0;
      for (const unit of page.units) {
        counts[kindOf(unit)] = (counts[kindOf(unit)] ?? 0) + 1;
        places.add(`${page.path} ${unit.slot?.offset}`);
        expect(text.slice(0, unit.slot?.offset)).toMatch(/<span data-ttu-id="[^"]*">\s*$/);
      }
    }
    expect(pairs).toBe(19_194);
    expect(places.size).toBe(pairs);
    expect(counts).toEqual({
      name: 5547,
      value: 3637,
      header: 2382,
      note: 1043,
      title: 1038,
      heading: 613,
      paragraph: 1251,
      description: 3683,
    });
  });
});

describeShared('corpus-plain', 'the units of the plain corpus', () => {
  test('each block and cell of the source that has a counterpart is a unit', () => {
    const counts: Record<string, number> = {};
    let withoutPlace = 0;
    for (const { units: page } of exportable(`${SHARED}/corpus-plain`, 'zh-CN', [])) {
      if (page?.format !== 'plain') continue;
      withoutPlace += page.withoutPlace;
      for (const unit of page.units) counts[kindOf(unit)] = (counts[kindOf(unit)] ?? 0) + 1;
    }
    expect(withoutPlace).toBe(275);
    expect(counts).toEqual({
      name: 5366,
      value: 3649,
      header: 2317,
      note: 1039,
      title: 1024,
      heading: 613,
      paragraph: 1238,
      description: 3552,
    });
  });
});

function kindOf({ role, locked }: Unit): string {
  expect(locked).toBe(role === 'name' || role === 'value' ? 'literal' : null);
  return role;
}

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

/** Each format's texts that may be edited, and how something is added to one. */
const formats = {
  xliff12: {
    pattern: /(<target state="needs-review-translation">)(.+?)(<\/target>)/g,
    add: (text: string, more: string) => `${text} ${xml(more)}`,
  },
  xliff21: {
    pattern: /(<segment state="translated" subState[^>]*>.*?<target>)(.+?)(<\/target>)/g,
    add: (text: string, more: string) => `${text} ${xml(more)}`,
  },
  po: {
    pattern: /(#, fuzzy.*\n(?:msgctxt|msgid) .*\n(?:msgid|msgstr) .*\nmsgstr ")(.+)("\n)/g,
    add: (text: string, more: string) => `${text} ${po(more)}`,
  },
};
/** What an edit changes in the next export beside the text: its fingerprint, and what checks say of it. */
const bare = (text: string) =>
  text
    .replace(/ target=(?:[\da-f]{12}|none)/g, '')
    .replace(
      /<note (?:from="(?!developer)|category="(?!developer|row|address))[^>]*>.*?<\/note>/g,
      '',
    )
    .replace(/^#\. (?!interlinear|Do not|Row|Page).*\n/gm, '')
    .replace(
      /^msgstr ""\n((?:".*"\n)+)/gm,
      (_, lines: string) => `msgstr "${lines.replace(/^"|"\n/gm, '')}"\n`,
    );

/** Every language in every format takes ten minutes; without EXCHANGE=all each language has one, and edits are in the last. */
const isAll = process.env['EXCHANGE'] === 'all';
const trips = locales.flatMap((locale, i) =>
  back.slice(isAll ? 0 : i, isAll ? undefined : i + 1).map((format) => [locale, format] as const),
);

describeShared('corpus', 'side by side, the corpus', () => roundTrips(`${SHARED}/corpus`));
describeShared('corpus-plain', 'plain, the corpus', () => roundTrips(`${SHARED}/corpus-plain`));
describe('the starter content', () => roundTrips('content'));

/** Sends a folder out and takes it back, without edits and with 500. */
function roundTrips(folder: string): void {
  test.each(trips)(
    '%s as %s: what nobody edited changes no byte',
    (locale, format) => {
      const dir = copyOf(folder, locale);
      const before = filesIn(dir);
      expect(take(dir, send(dir, locale, format))).toMatchObject({ status: 0 });
      expect(filesIn(dir)).toEqual(before);
    },
    600_000,
  );

  test.each(isAll ? back : back.slice(-1))(
    '500 texts drawn and edited in %s: they and no others change, and read back equal',
    { timeout: 600_000 },
    (format) => {
      const dir = copyOf(folder, 'zh-CN');
      const sent = send(dir, 'zh-CN', format);
      const { pattern, add } = formats[format];
      const all = [...sent.matchAll(pattern)].length;
      const wanted = Math.min(500, all);
      let i = -1;
      let edits = 0;
      const edited = sent.replace(pattern, (_, start, text, end) => {
        i += 1;
        if (Math.floor((i * wanted) / all) === Math.floor(((i + 1) * wanted) / all))
          return start + text + end;
        edits += 1;
        return start + add(text, nasty[edits % nasty.length] ?? '') + end;
      });
      expect(edits).toBe(wanted);
      const { report } = take(dir, edited);
      expect(report).toContain(`Took ${wanted} texts`);
      expect(report).toContain('; 0 not taken');
      expect(bare(send(dir, 'zh-CN', format))).toBe(bare(edited));
      expect(take(dir, edited).report).toContain('Took 0 texts');
      rmSync(dir, { recursive: true });
    },
  );
}
