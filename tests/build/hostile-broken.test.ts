import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { buildContent } from '../support/build.ts';
import { copyProject } from '../support/project-copy.ts';

const page = '# aType enum type\n\nText.\n\n|Member|Value|Description|\n|-|-|-|\n|a|0|x|\n';
const folder = 'api-reference/beta/resources';

/** Files that can't be read as their authors meant, with the id and the place that stderr names. */
const broken: [string, string | Uint8Array, string, string][] = [
  ['en/x-yaml.md', `---\ntitle: a: b\n---\n\n${page}`, 'front-matter/invalid', '2:9'],
  ['en/x-open.md', `---\ntitle: a\n\n${page}`, 'front-matter/unclosed', '1:1'],
  ['en/x-utf16.md', Buffer.from(`\ufeff${page}`, 'utf16le'), 'page/encoding', '1:1'],
  [
    'en/x-latin1.md',
    Buffer.from(page.replace('Text', 'T\u00e9xt'), 'latin1'),
    'page/encoding',
    '3:2',
  ],
  ['en/x-empty.md', '', 'page/empty', '1:1'],
  ['en/x-untitled.md', page.replace('# aType enum type\n\n', ''), 'page/no-heading', '1:1'],
  ['en/x-deep.md', `${page}\n${'>'.repeat(200)}a\n`, 'page/too-deep', '9:1'],
  ['en/Good.md', page, 'page/same-address', '1:1'],
  ['en/a b.md', page, 'page/path', '1:1'],
];

describe('a broken content folder', () => {
  const content = mkdtempSync(join(tmpdir(), 'interlinear-broken-'));
  const write = (path: string, text: string | Uint8Array) => {
    const [locale = '', ...rest] = path.split('/');
    const file = join(content, locale, folder, rest.join('/'));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  write('en/good.md', page);
  write('pt_BR/good.md', page);
  for (const [path, text] of broken) write(path, text);
  afterAll(() => rmSync(content, { recursive: true }));

  test('every page that can be read is built, and all errors are named in one run', () => {
    const { site, status, stderr, remove } = buildContent(content);
    const isBuilt = (stem: string) => existsSync(join(site, `en/beta/${stem}/index.html`));
    const built = ['good', 'x-yaml', 'x-open', 'x-deep', 'x-empty'].map(isBuilt);
    remove();
    const lines = stderr.split('\n').filter((line) => line.includes(': expected '));
    const prefix = `${relative('.', content)}/`;
    const named = lines.map((line) => {
      const [, place = '', id] =
        /^(.*?:\d+:\d+) (\S+): expected .+, found .+\. .+\.$/.exec(line) ?? [];
      return [place.startsWith(prefix) ? place.slice(prefix.length) : place, id];
    });
    // Of two files that differ in case the second in order is the one too many.
    const places = broken.map(([path, , id, place]) => {
      const [locale, name] = path.split('/');
      return [`${locale}/${folder}/${name === 'Good.md' ? 'good.md' : name}:${place}`, id];
    });
    expect(named.toSorted()).toEqual([...places, ['pt_BR:1:1', 'locale/tag']].toSorted());
    expect(built).toEqual([true, true, true, false, false]);
    expect(status).toBe(0);
  });

  test('with --strict nothing is built, and the errors are the same', () => {
    const { site, status, stderr, remove } = buildContent(content, { args: ['--strict'] });
    const isBuilt = existsSync(site);
    remove();
    expect([status, isBuilt]).toEqual([1, false]);
    expect(stderr.split('\n').filter((line) => line.includes(': expected '))).toHaveLength(
      broken.length + 1,
    );
  });
});

test('pages that can not be bundled leave nothing behind that the next build would refuse', () => {
  const project = copyProject();
  writeFileSync(join(project, 'src/pages/broken.astro'), "---\nimport './nowhere.ts';\n---\n");
  const { site, status, stderr, remove } = buildContent('content', { cwd: project });
  const left = readdirSync(dirname(site));
  remove();
  rmSync(project, { recursive: true });
  expect([status, left]).toEqual([1, ['cache']]);
  expect(stderr).toContain('The pages could not be bundled');
});
