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
import { allowedImports } from '../../../lint/allowed-imports.ts';
import { forbiddenImports } from '../../../lint/imports.ts';

const code = globSync('src/**/*.{ts,js,astro,mdx}').map((file) => file.replaceAll('\\', '/'));
const isFile = (folder: string) => /\.\w+$/.test(folder);
const names = Object.keys(allowedImports);

test('no file of src imports what its folder may not', () => {
  expect(code.flatMap((file) => forbiddenImports(file, readFileSync(file, 'utf8')))).toEqual([]);
});

test('every folder and file at the root of src is in the table', () => {
  const parts = new Set(code.map((file) => file.split('/')[1] ?? ''));
  expect([...parts].filter((part) => !names.includes(part))).toEqual([]);
});

test('a forbidden import makes lint fail, whatever the folder', () => {
  const project = mkdtempSync(join(tmpdir(), 'imports-'));
  const files = names.map((folder) =>
    isFile(folder) ? `src/${folder}` : `src/${folder}/deep/zz.ts`,
  );
  for (const file of files) {
    mkdirSync(join(project, dirname(file)), { recursive: true });
    writeFileSync(join(project, file), "import { x } from 'left-pad';\n");
  }
  const { status, stderr } = lint(project);
  rmSync(project, { recursive: true });
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
  const project = mkdtempSync(join(tmpdir(), 'pure-'));
  copyFileSync('biome/pure.jsonc', join(project, 'biome.jsonc'));
  for (const folder of names.filter((name) => !isFile(name))) {
    mkdirSync(join(project, 'src', folder, 'deep'), { recursive: true });
    writeFileSync(
      join(project, 'src', folder, 'deep/zz.ts'),
      'export const home = process.cwd();\n',
    );
  }
  const biome = resolve('node_modules/.bin/biome');
  const options = ['lint', '--only=style/noRestrictedGlobals', '--reporter=github', '.'];
  const { stdout } = spawnSync(biome, options, { cwd: project, encoding: 'utf8' });
  rmSync(project, { recursive: true });
  const refused = [...stdout.matchAll(/src\/([^,]+)\/deep\/zz\.ts,/g)].map(([, folder]) => folder);
  expect(refused.sort()).toEqual(pure);
});

/** Runs lint's check of imports in a folder. */
function lint(cwd: string) {
  return spawnSync(process.execPath, [resolve('lint/imports.ts')], { cwd, encoding: 'utf8' });
}
