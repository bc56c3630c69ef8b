import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { describeLocale } from '../../../src/i18n/locale.ts';
import { printed } from '../../../src/model/diagnostic.ts';
import {
  ContentDirError,
  listContentDir,
  localeFolders,
  readContentDir,
  readFiles,
} from '../../../src/store/content-dir.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'interlinear-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

function write(path: string, text = '# a\n') {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), text);
}

const page = (locale: string, name: string) => `${locale}/api-reference/beta/resources/${name}`;

/** What was read, and the problems as `[id, place]`. */
function read() {
  const { locales, paths, problems } = readContentDir(dir);
  return {
    locales,
    files: paths.map(({ files }) => files.map((f) => `${f.locale}/${f.path}`)),
    problems: problems.map((p) => [p.check, printed(p.location)]),
  };
}

test('files of one address are one path, English first, in a stable order', () => {
  for (const locale of ['zh-CN', 'en', 'ar']) write(page(locale, 'b.md'));
  write(page('en', 'a.md'));
  write(page('en', 'notes.txt'));
  expect(read()).toEqual({
    locales: ['en', 'ar', 'zh-CN'],
    files: [[page('en', 'a.md')], [page('en', 'b.md'), page('ar', 'b.md'), page('zh-CN', 'b.md')]],
    problems: [],
  });
});

describe('what can’t be read is an error at its place, and the rest is read', () => {
  test('a locale folder that is not a BCP 47 tag', () => {
    for (const tag of ['zh-cn', 'media', 'pt_BR', 'x-1', 'en']) write(page(tag, 'a.md'));
    expect(read().problems.toSorted()).toEqual([
      ['locale/tag', 'media:1:1'],
      ['locale/tag', 'pt_BR:1:1'],
      ['locale/tag', 'x-1:1:1'],
      ['locale/tag', 'zh-cn:1:1'],
    ]);
    expect(readContentDir(dir).problems.find((p) => p.location.path.startsWith('zh'))?.remedy).toBe(
      'Rename the folder to zh-CN.',
    );
    expect(read().files).toEqual([[page('en', 'a.md')]]);
  });

  test.each([['img'], ['assets'], ['api'], ['search'], ['_astro']])(
    'a folder %s, which is no language\u2019s or has a name of the site itself',
    (name) => {
      write(page('en', 'a.md'));
      write(page(name, 'a.md'));
      expect(read()).toMatchObject({ locales: ['en'], problems: [['locale/tag', `${name}:1:1`]] });
    },
  );

  test('a page outside its folder at the address of another', () => {
    write('en/api-reference/beta/api/a.md');
    write(page('en', 'a.md'));
    write('zh-CN/api-reference/beta/deep/er/a.md');
    write(page('pt-BR', 'a.md'));
    expect(read()).toMatchObject({
      files: [[page('en', 'a.md'), page('pt-BR', 'a.md')]],
      problems: [
        ['page/same-address', 'en/api-reference/beta/api/a.md:1:1'],
        ['page/same-address', 'zh-CN/api-reference/beta/deep/er/a.md:1:1'],
      ],
    });
  });

  test('two files that differ in case', () => {
    write(page('en', 'A.md'));
    write(page('en', 'a.md'));
    expect(read()).toMatchObject({
      files: [[page('en', 'A.md')]],
      problems: [['page/same-address', `${page('en', 'a.md')}:1:1`]],
    });
  });

  test('links, which could lead anywhere', () => {
    write(page('en', 'a.md'));
    symlinkSync('/etc/passwd', join(dir, page('en', 'b.md')));
    symlinkSync(join(dir, 'en'), join(dir, 'pt-BR'));
    expect(read()).toEqual({
      locales: ['en'],
      files: [[page('en', 'a.md')]],
      problems: [
        ['file/link', 'pt-BR:1:1'],
        ['file/link', `${page('en', 'b.md')}:1:1`],
      ],
    });
  });

  test('a file that is too large is not read', () => {
    write(page('en', 'a.md'));
    truncateSync(join(dir, page('en', 'a.md')), 5 * 1024 ** 3);
    expect(read().problems).toEqual([['page/too-large', `${page('en', 'a.md')}:1:1`]]);
  });

  test.skipIf(process.getuid?.() === 0)(
    'a folder without read permission (skipped: root may read all)',
    () => {
      write(page('en', 'a.md'));
      write(page('pt-BR', 'a.md'));
      chmodSync(join(dir, 'pt-BR'), 0);
      const { files, problems } = read();
      chmodSync(join(dir, 'pt-BR'), 0o755);
      expect([files, problems]).toEqual([
        [[page('en', 'a.md')]],
        [['file/unreadable', 'pt-BR:1:1']],
      ]);
    },
  );

  test('names that a terminal would obey are shown as what they are', () => {
    write(page('en', 'a\u001b[31m\n.md'));
    write(page('en', 'A\u001b[31m\n.md'));
    expect(read().problems).toEqual([
      ['page/same-address', `${page('en', 'a\\u{1b}[31m .md')}:1:1`],
    ]);
  });
});

test('what is listed is read when it is asked for, not before', () => {
  for (const name of ['a.md', 'b.md']) write(page('en', name));
  write(page('pt-BR', 'b.md'));
  const { paths, problems } = listContentDir(dir);
  write(page('en', 'a.md'), '# new\n');
  rmSync(join(dir, page('en', 'b.md')));
  const read = paths.map((path) =>
    readFiles(dir, path, problems)?.files.map((f) => [f.locale, `${Buffer.from(f.bytes)}`]),
  );
  expect(read).toEqual([[['en', '# new\n']], [['pt-BR', '# a\n']]]);
  expect(problems.map((p) => [p.check, printed(p.location)])).toEqual([
    ['file/unreadable', `${page('en', 'b.md')}:1:1`],
  ]);
});

test('a content folder that is missing says what was expected', () => {
  expect(() => localeFolders(join(dir, 'nowhere'))).toThrow(ContentDirError);
  expect(() => localeFolders(join(dir, 'nowhere'))).toThrow(/expected a folder.*Set CONTENT_DIR/);
});

test.each(['tlh', 'sgn', 'qaa', 'aaa', 'zh-Hant-TW', 'sr-Latn', 'de-1996', 'es-419', 'en-x-plain'])(
  'a folder %s is a language',
  (tag) => {
    write(page(tag, 'a.md'));
    expect(read()).toMatchObject({ locales: ['en', tag], problems: [] });
    expect(describeLocale(tag)).toMatchObject({ tag, label: expect.stringMatching(/./) });
  },
);

test('a content folder without a page says so', () => {
  mkdirSync(join(dir, 'en'));
  expect(() => readContentDir(dir)).toThrow(ContentDirError);
  write(page('pt_BR', 'a.md'));
  expect(() => readContentDir(dir)).toThrow(/holds no page: expected .+ Left out: pt_BR\.$/);
});
