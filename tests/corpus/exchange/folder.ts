import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { run as exportTexts } from '../../../src/cli/export/run.ts';
import { run as importTexts } from '../../../src/cli/import-translations/run.ts';
import { exportable } from '../../../src/exchange/exportable.ts';
import { type FormatName, formats } from '../../../src/exchange/formats/index.ts';
import type { PageUnits } from '../../../src/exchange/units/unit.ts';
import { readContentDir } from '../../../src/store/content-dir.ts';
import { textOf } from '../reference.ts';

/** A copy of a content folder with one language and English, gone when the tests end. */
export interface Folder {
  dir: string;
  /** What the language was before anything was taken: its units and, in every format, the file that is sent. */
  sent(): { pages: PageUnits[]; files: Record<FormatName, string> };
  /** Sends the language as it is now. */
  send(format: FormatName): string;
  take(text: string): ReturnType<typeof importTexts>;
  /** All pages by their path. */
  texts(): Map<string, string>;
}

/** Copies a language of a content folder. */
export function copyOf(folder: string, locale: string): Folder {
  const work = mkdtempSync(join(tmpdir(), 'interlinear-'));
  afterAll(() => rmSync(work, { recursive: true }));
  const dir = join(work, 'content');
  for (const tag of ['en', locale]) cpSync(join(folder, tag), join(dir, tag), { recursive: true });
  let sent: ReturnType<Folder['sent']> | null = null;
  return {
    dir,
    sent: () => {
      sent ??= sendAll(dir, locale);
      return sent;
    },
    send: (format) => {
      const output = join(work, 'out');
      exportTexts(dir, { format, locale, output, files: [] });
      return readFileSync(output, 'utf8');
    },
    take: (text) => {
      const file = join(work, 'back');
      writeFileSync(file, text);
      const options = { locale: null, as: 'plain', human: false, dryRun: false } as const;
      return importTexts(dir, { files: [file], ...options });
    },
    texts: () =>
      new Map(
        readContentDir(dir).paths.flatMap(({ files }) =>
          files.map((file) => [`${file.locale}/${file.path}`, textOf(file.bytes)] as const),
        ),
      ),
  };
}

/** What `npm run export` writes in each format, the pages read once. */
function sendAll(dir: string, locale: string) {
  const pages = [...exportable(dir, locale, [])].flatMap(({ units }) => units ?? []);
  const files = Object.entries(formats).map(([name, { start, page, end }]) => [
    name,
    [start(locale), ...pages.map(page), end()].join(''),
  ]);
  return { pages, files: Object.fromEntries(files) as Record<FormatName, string> };
}
