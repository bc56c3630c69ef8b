import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { run as exportTexts } from '../../../src/cli/export/run.ts';
import { run as importTexts } from '../../../src/cli/import-translations/run.ts';
import type { FormatName } from '../../../src/exchange/formats/index.ts';

/** A content folder of its own, which is exported from and imported into. */
export interface Desk {
  dir: string;
  /** Exports a language; returns what was written. */
  send(format?: FormatName, locale?: string): string;
  /** Imports a file of this text or these bytes. */
  take(
    returned: string | Uint8Array,
    options?: Partial<Parameters<typeof importTexts>[1]>,
  ): ReturnType<typeof importTexts>;
  read(file: string): string;
  write(file: string, text: string | Uint8Array): void;
}

/** Makes a content folder of files by their path below it; it is gone when the test ends. */
export function desk(files: Record<string, string | Uint8Array>): Desk {
  const root = mkdtempSync(join(tmpdir(), 'interlinear-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const dir = join(root, 'content');
  const write = (file: string, text: string | Uint8Array) => {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), text);
  };
  for (const [file, text] of Object.entries(files)) write(file, text);
  return {
    dir,
    write,
    send: (format = 'xliff12', locale = 'zh-CN') => {
      const output = join(root, 'out');
      exportTexts(dir, { format, locale, output, files: [] });
      return readFileSync(output, 'utf8');
    },
    take: (returned, options = {}) => {
      const file = join(root, 'back.xlf');
      writeFileSync(file, returned);
      const standard = { locale: null, as: 'plain', human: false, dryRun: false } as const;
      return importTexts(dir, { files: [file], ...standard, ...options });
    },
    read: (file) => readFileSync(join(dir, file), 'utf8'),
  };
}
