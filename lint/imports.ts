import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { allowedImports } from './allowed-imports.ts';

/** An import that `allowed-imports.ts` does not allow. */
export interface Forbidden {
  file: string;
  line: number;
  specifier: string;
  /** The folder the file is in, or null where the table has none for it. */
  folder: string | null;
}

/** The imports of a file that its folder may not make. `file` is its path from the project's folder. */
export function forbiddenImports(file: string, text: string): Forbidden[] {
  const folder = folderOf(file);
  return importsOf(file, text)
    .filter(({ specifier }) => folder === null || !mayImport(folder, target(file, specifier)))
    .map(({ specifier, line }) => ({ file, line, specifier, folder }));
}

/** The folder that a path is in: the longest of the table that it begins with. */
function folderOf(path: string): string | null {
  const [found] = Object.keys(allowedImports)
    .filter((folder) => path === `src/${folder}` || path.startsWith(`src/${folder}/`))
    .sort((a, b) => b.length - a.length);
  return found ?? null;
}

/** The path from the project's folder that a specifier names, or the package. */
function target(file: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ''));
}

function mayImport(folder: string, path: string): boolean {
  const allowed = [folder, ...(allowedImports[folder] ?? '').split(' ')];
  const own = path.startsWith('src/') ? path.slice('src/'.length) : null;
  if (own === null) return allowed.some((one) => matches(one, path));
  return allowed.some((one) => own === one || own.startsWith(`${one}/`));
}

function matches(pattern: string, name: string): boolean {
  const [start = '', end] = pattern.split('*');
  return end === undefined ? name === pattern : name.startsWith(start) && name.endsWith(end);
}

function importsOf(file: string, text: string): { specifier: string; line: number }[] {
  const code = /\.(?:astro|mdx)$/.test(file) ? scriptsIn(text, file) : text;
  return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName, pos }) => ({
    specifier: fileName,
    line: code.slice(0, pos).split('\n').length,
  }));
}

/** The scripts of an Astro component or the imports of an MDX file, at their lines. */
function scriptsIn(text: string, file: string): string {
  const script = file.endsWith('.mdx')
    ? /^import .*$/gm
    : /(?<=^---\r?\n)[\s\S]*?(?=^---\r?$)|(?<=<script[^>]*>)[\s\S]*?(?=<\/script>)/gm;
  let code = '';
  let end = 0;
  for (const { 0: part, index } of text.matchAll(script)) {
    code += text.slice(end, index).replace(/[^\n]/g, ' ') + part;
    end = index + part.length;
  }
  return code;
}

if (import.meta.main) {
  const files = globSync('src/**/*.{ts,js,astro,mdx}').map((file) => file.replaceAll('\\', '/'));
  const found = files.sort().flatMap((file) => forbiddenImports(file, readFileSync(file, 'utf8')));
  for (const { file, line, specifier, folder } of found) {
    const rule =
      folder === null ? 'its folder is not in the table' : `src/${folder} may not import it`;
    process.stderr.write(`${file}:${line}: ${specifier}: ${rule} (lint/allowed-imports.ts)\n`);
  }
  process.exitCode = found.length > 0 ? 1 : 0;
}
