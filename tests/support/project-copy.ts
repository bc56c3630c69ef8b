import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a build reads of the project; the guides show examples from its content. */
const parts = [
  'src',
  'content',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Copies what a build reads of the project into a temporary folder, to be changed there, and returns the folder. */
export function copyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'interlinear-project-'));
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}
