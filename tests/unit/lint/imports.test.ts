import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { forbiddenImports } from '../../../lint/imports.ts';
import { rooms } from '../../../lint/rooms.ts';

const code = globSync('src/**/*.{ts,js,astro,mdx}').map((file) => file.replaceAll('\\', '/'));
const isFile = (room: string) => /\.\w+$/.test(room);
const names = Object.keys(rooms);

test('no file of src imports what its room may not', () => {
  expect(code.flatMap((file) => forbiddenImports(file, readFileSync(file, 'utf8')))).toEqual([]);
});

test('every folder and file at the root of src has a room', () => {
  const parts = new Set(code.map((file) => file.split('/')[1] ?? ''));
  expect([...parts].filter((part) => !names.includes(part))).toEqual([]);
});

test('a forbidden import makes lint fail, whatever the folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rooms-'));
  const files = names.map((room) => (isFile(room) ? `src/${room}` : `src/${room}/deep/zz.ts`));
  for (const file of files) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), "import { x } from 'left-pad';\n");
  }
  const { status, stderr } = lint(folder);
  rmSync(folder, { recursive: true });
  expect(status).toBe(1);
  expect(files.filter((file) => !stderr.includes(`${file}:1: left-pad: `))).toEqual([]);
});

test.each([
  ['src/ingest/join/a.ts', "import '../../views/address.ts';", ['../../views/address.ts']],
  ['src/ingest/join/a.ts', "import '../parse/page.ts'; import '../../model/text.ts';", []],
  ['src/views/a.ts', "import '../options/parse.ts';", ['../options/parse.ts']],
  ['src/views/a.ts', "import '../options/site.ts';", []],
  ['src/checks/a.ts', "import { readFileSync } from 'node:fs';", ['node:fs']],
  ['src/checks/a.ts', "const a = await import('../cli/check.ts');", ['../cli/check.ts']],
  ['src/checks/a.ts', "export type { A } from '../views/links.ts';", ['../views/links.ts']],
  [
    'src/components/A.astro',
    "---\nimport '../store/reference.ts';\n---\n",
    ['../store/reference.ts'],
  ],
  ['src/components/A.astro', "---\n---\n<script>import '../cli/a.ts';</script>", ['../cli/a.ts']],
  ['src/guides/en/a.mdx', "import A from '../../store/a.ts';\n\n# A", ['../../store/a.ts']],
  ['src/unheard-of/a.ts', "import '../model/text.ts';", ['../model/text.ts']],
  ['src/search/browser/a.ts', "import 'node:fs';", ['node:fs']],
])('%s: %s', (file, text, forbidden) => {
  expect(forbiddenImports(file, text).map(({ specifier }) => specifier)).toEqual(forbidden);
});

test('code that reads the environment makes lint fail in pure folders, and nowhere else', () => {
  const pure = ['checks', 'exports', 'html', 'i18n', 'ingest', 'kinds', 'model', 'repair', 'views'];
  const folder = mkdtempSync(join(tmpdir(), 'pure-'));
  copyFileSync('biome/pure.jsonc', join(folder, 'biome.jsonc'));
  for (const room of names.filter((name) => !isFile(name))) {
    mkdirSync(join(folder, 'src', room, 'deep'), { recursive: true });
    writeFileSync(join(folder, 'src', room, 'deep/zz.ts'), 'export const home = process.cwd();\n');
  }
  const biome = resolve('node_modules/.bin/biome');
  const options = ['lint', '--only=style/noRestrictedGlobals', '--reporter=github', '.'];
  const { stdout } = spawnSync(biome, options, { cwd: folder, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  const rooms = [...stdout.matchAll(/src\/([^,]+)\/deep\/zz\.ts,/g)].map(([, room]) => room);
  expect(rooms.sort()).toEqual(pure);
});

/** Runs lint's check of imports in a folder. */
function lint(cwd: string) {
  return spawnSync(process.execPath, [resolve('lint/imports.ts')], { cwd, encoding: 'utf8' });
}
