import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { desk } from './desk.ts';
import { english, path, plain } from './pages.ts';

const target = `zh-CN/${path}`;
const files = { [`en/${path}`]: english, [target]: plain };

/** A test that needs a program of the system's; without it, it is skipped, saying so. */
function testWith(program: string, name: string, body: () => void) {
  const isAbsent = spawnSync('which', [program]).status !== 0;
  test.skipIf(isAbsent)(
    isAbsent ? `${name} (skipped: there is no ${program})` : name,
    body,
    120_000,
  );
}

/** A folder to run programs in; it is gone when the test ends. */
function bench() {
  const folder = mkdtempSync(join(tmpdir(), 'interlinear-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return {
    folder,
    put: (name: string, text: string) => writeFileSync(join(folder, name), text),
    get: (name: string) => readFileSync(join(folder, name), 'utf8'),
    run: (program: string, ...args: string[]) =>
      execFileSync(program, args, { cwd: folder, stdio: 'pipe', encoding: 'utf8' }),
  };
}

testWith('msgfmt', 'msgfmt checks a PO file and finds nothing', () => {
  const { put, run } = bench();
  put('a.po', desk(files).send('po'));
  run('msgfmt', '--check', '--output-file=/dev/null', 'a.po');
});

testWith(
  'xliff2po',
  'translate-toolkit turns XLIFF into PO and back; what was translated there is taken',
  () => {
    const one = desk(files);
    const { put, get, run } = bench();
    put('a.xlf', one.send());
    run('xliff2po', '--progress=none', 'a.xlf', 'a.po');
    put('a.po', get('a.po').replace('没有颜色。', '无颜色。').replace('物体的颜色', '东西的颜色'));
    const now = plain.replace('没有颜色。', '无颜色。').replace('物体的颜色', '东西的颜色');
    run('po2xliff', '--progress=none', '-t', 'a.xlf', 'a.po', 'b.xlf');
    run('po2xliff', '--progress=none', 'a.po', 'c.xlf');
    for (const back of ['a.po', 'b.xlf', 'c.xlf']) {
      one.write(target, plain);
      const { report, status } = one.take(get(back), { locale: 'zh-CN' });
      expect(report).toContain('Took 2 texts into 1 pages; 0 not taken');
      expect(status).toBe(0);
      expect(one.read(target)).toBe(now);
    }
  },
);

testWith(
  'pofilter',
  'pofilter reads both formats, and what it lists can be repaired and taken',
  () => {
    const one = desk({ ...files, [target]: plain.replace('没有颜色。', '没有颜色。。') });
    const { put, get, run } = bench();
    put('a.po', one.send('po'));
    put('a.xlf', one.send());
    run('pofilter', '--progress=none', '--test=doublewords', 'a.xlf', 'x.xlf');
    run('pofilter', '--progress=none', '--fuzzy', '--test=isfuzzy', 'a.po', 'b.po');
    const listed = get('b.po');
    expect(listed).toContain('没有颜色。。');
    expect(one.take(listed.replace('没有颜色。。', '没有颜色。'), { locale: 'zh-CN' }).status).toBe(
      0,
    );
    expect(one.read(target)).toBe(plain);
  },
);

const project = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0">
<source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir>
<glossary_dir>__DEFAULT__</glossary_dir><dictionary_dir>__DEFAULT__</dictionary_dir>
<source_lang>en</source_lang><target_lang>zh-CN</target_lang>
<sentence_seg>false</sentence_seg><support_default_translations>true</support_default_translations>
<remove_tags>false</remove_tags></project></omegat>
`;
const memory = (pairs: [source: string, target: string][]) =>
  `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE tmx SYSTEM "tmx11.dtd"><tmx version="1.1">
<header creationtool="OmegaT" o-tmf="OmegaT TMX" adminlang="EN-US" datatype="plaintext" creationtoolversion="3" segtype="paragraph" srclang="en"/><body>
${pairs.map(([a, b]) => `<tu><tuv lang="en"><seg>${a}</seg></tuv><tuv lang="zh-CN"><seg>${b}</seg></tuv></tu>`).join('\n')}
</body></tmx>`;

testWith(
  'omegat',
  'OmegaT translates PO and XLIFF on its command line; what was translated there is taken',
  () => {
    const one = desk(files);
    const { folder, put, get, run } = bench();
    for (const name of ['source', 'target', 'tm', 'glossary', 'dictionary', 'omegat'])
      mkdirSync(join(folder, name));
    put('omegat.project', project);
    put('source/a.po', one.send('po'));
    put('source/b.xlf', one.send());
    put(
      'omegat/project_save.tmx',
      memory([
        ['No color &amp; no &lt;b&gt;name&lt;/b&gt;.', '无颜色。'],
        ['没有颜色。', '无颜色。'],
      ]),
    );
    run('omegat', folder, '--mode=console-translate', `--config-dir=${join(folder, 'config')}`);
    for (const back of ['target/a.po', 'target/b.xlf']) {
      one.write(target, plain);
      const { report } = one.take(get(back), { locale: 'zh-CN' });
      expect(report, back).toContain('Took 1 texts into 1 pages; 0 not taken');
      expect(one.read(target)).toBe(plain.replace('没有颜色。', '无颜色。'));
    }
  },
);
