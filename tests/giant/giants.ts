/**
 * Builds a content folder of giants: `node tests/giant/giants.ts`. Each is built, or refused with its place, and the
 * small page beside them is built; exit code 1 otherwise.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildContent } from '../support/build.ts';

const head = '# aType enum type\n\nText.\n\n|Member|Value|Description|\n|-|-|-|\n';
const row = '|a|0|x|\n';
const MB = 1024 * 1024;
const rows = (n: number) =>
  Array.from({ length: n }, (_, i) => `|name${i}|${i}|Text ${i}.|`).join('\n');

/** A page and what becomes of it: built, or the error that refuses it. */
const giants: Record<string, [string, string | null]> = {
  'rows of 50,000': [`${head}${rows(50_000)}\n`, null],
  'rows of 60,001': [`${head}${rows(60_001)}\n`, 'page/too-many-rows'],
  'line of 20 MB': [`${head.replace('Text.', 'a *b* '.repeat((20 * MB) / 6))}${row}`, null],
  'name of 1 MB': [`${head}|${'n'.repeat(MB)}|0|x|\n`, null],
  'value of 1 MB': [`${head}|a|${'1'.repeat(MB)}|x|\n`, null],
  'heading of 1 MB': [head.replace('aType', 'a'.repeat(MB)) + row, 'enum/name'],
  'file of 33 MB': [`${head}${row}\n${'a '.repeat(16.5 * MB)}`, 'page/too-large'],
  'tags of 1 MB': [`${head}${row}\n${'<b>'.repeat(MB / 3)}\n`, 'page/too-many-tags'],
  'quotes of 10,000': [`${head}${row}\n${'>'.repeat(10_000)}a\n`, 'page/too-deep'],
  'brackets of 1 MB': [`${head}${row}\n${'['.repeat(MB)}\n`, null],
  'emphasis of 1 MB': [`${head}${row}\n${'*a **b '.repeat(MB / 7)}\n`, null],
  'backticks of 1 MB': [`${head}${row}\n${'`a``'.repeat(MB / 4)}\n`, null],
};

const content = mkdtempSync(join(tmpdir(), 'interlinear-giants-'));
const folder = join(content, 'en/api-reference/beta/resources');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'small.md'), head + row);
for (const [name, [text]] of Object.entries(giants))
  writeFileSync(join(folder, `${stemOf(name)}.md`), text);

const start = performance.now();
const { site, status, stdout, stderr, remove } = buildContent(content);
const seconds = ((performance.now() - start) / 1000).toFixed(1);
let failures = status === 0 ? 0 : 1;
for (const [name, [, refusal]] of [['small', [head, null]] as const, ...Object.entries(giants)]) {
  const isBuilt = existsSync(join(site, `en/beta/${stemOf(name)}/index.html`));
  const error = stderr.split('\n').find((line) => line.includes(`/${stemOf(name)}.md:`));
  const isRight = refusal ? !isBuilt && error?.includes(` ${refusal}:`) : isBuilt;
  if (!isRight) failures += 1;
  console.log(
    `${isRight ? 'ok   ' : 'WRONG'} ${name}: ${isBuilt ? 'built' : (error ?? 'nothing said')}`,
  );
}
console.log(
  `exit ${status}, ${seconds} s, ${failures} failures\n${failures ? stdout + stderr : ''}`,
);
remove();
rmSync(content, { recursive: true });
process.exitCode = failures > 0 ? 1 : 0;

function stemOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z\d]+/g, '-');
}
