import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { unifiedDiff } from '../../../src/repair/unified-diff.ts';

const lines = Array.from({ length: 40 }, (_, i) => `line ${i}`);
const changed = (...at: number[]) => lines.map((line, i) => (at.includes(i) ? `new ${i}` : line));

test.each([
  ['one line', lines.join('\n'), changed(20).join('\n')],
  ['the first and the last, without a line end', lines.join('\n'), changed(0, 39).join('\n')],
  ['lines close to one another', `${lines.join('\n')}\n`, `${changed(5, 8, 14, 30).join('\n')}\n`],
  ['CRLF', `${lines.join('\r\n')}\r\n`, `${changed(7).join('\r\n')}\r\n`],
  ['a line less', `${lines.join('\n')}\n`, `${lines.toSpliced(9, 1).join('\n')}\n`],
  ['a byte order mark', `\ufeff${lines.join('\n')}\n`, `\ufeff${changed(1).join('\n')}\n`],
])('git applies the diff of %s', (_, before, after) => {
  const folder = mkdtempSync(join(tmpdir(), 'interlinear-'));
  try {
    writeFileSync(join(folder, 'page.md'), before);
    const options = { cwd: folder, input: unifiedDiff('page.md', before, after) };
    execFileSync('git', ['init', '--quiet'], { cwd: folder });
    execFileSync('git', ['-c', 'core.autocrlf=false', 'apply', '--whitespace=nowarn'], options);
    expect(readFileSync(join(folder, 'page.md'), 'utf8')).toBe(after);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('texts that are the same have no diff', () => {
  expect(unifiedDiff('page.md', 'a\n', 'a\n')).toBe('');
});

test('lines that stay between two changes are not part of either', () => {
  const after = lines.toSpliced(30, 1).toSpliced(9, 1).join('\n');
  const diff = unifiedDiff('page.md', lines.join('\n'), after);
  expect(diff.match(/^@@/gm)).toHaveLength(2);
  expect(diff.match(/^[-+][^-+]/gm)).toEqual(['-l', '-l']);
});
