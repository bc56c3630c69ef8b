import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Revision } from '../../../../src/model/history.ts';
import { readHistory } from '../../../../src/store/history/read-history.ts';
import { english, sideBySide } from '../../ingest/pages.ts';
import { type Repository, repository } from './repository.ts';

const page = (locale: string, stem: string) =>
  `docs/content/${locale}/api-reference/beta/resources/${stem}.md`;
const rows = '|none|0|Nothing.|\n|failed|3|It failed.|';
const damaged = sideBySide([
  [
    ['none', 'none'],
    ['0', '0'],
    ['无。', 'Nothing.'],
  ],
  [
    ['未能', 'failed'],
    ['第三章', '3'],
    ['失败。', 'It failed.'],
  ],
]);
const sound = sideBySide([
  [
    ['none', 'none'],
    ['0', '0'],
    ['无。', 'Nothing.'],
  ],
  [
    ['failed', 'failed'],
    ['3', '3'],
    ['失败。', 'It failed.'],
  ],
]);

/** Every change of every commit, the oldest first: `subject | enum | what | literals`. */
function told(revisions: readonly Revision[]): string[] {
  return revisions
    .toReversed()
    .flatMap(({ subject, entries }) =>
      entries.flatMap(({ id, changes }) =>
        changes.map(({ what, ...about }) =>
          [subject, id, what, ...Object.values(about)].join(' | '),
        ),
      ),
    );
}

describe('a history made by hand', () => {
  let made: Repository;
  let content: string;
  beforeAll(() => {
    made = repository();
    content = join(made.folder, 'docs/content');
    made.commit('start', { [page('en', 'a-type')]: english(rows), 'readme.md': 'x' });
    made.commit('translate', { [page('zh-CN', 'a-type')]: damaged });
    made.commit('elsewhere', { 'readme.md': 'y', 'docs/other.md': 'z' });
    made.commit('repair', { [page('zh-CN', 'a-type')]: sound });
    made.commit('members', {
      [page('en', 'a-type')]: english('|none|1|Nothing at all.|\n|done|4|It is done.|'),
    });
    made.git('checkout', '-q', '-b', 'branch');
    made.commit('on a branch', {
      [page('en', 'b-type')]: english(rows, 'bType enum type'),
      [page('en', 'a-type')]: english('|none|1|Nothing at all.|\n|done|5|It is done.|'),
    });
    made.git('checkout', '-q', 'main');
    made.commit('on main', { 'readme.md': 'w' });
    made.git('merge', '-q', '--no-ff', '-m', 'merge', 'branch');
    made.commit('remove', { [page('en', 'a-type')]: null, [page('zh-CN', 'a-type')]: null });
    writeFileSync(join(made.folder, page('en', 'b-type')), 'not committed');
  });
  afterAll(() => made.remove());

  test('tells every change once, in the commit that made it', () => {
    expect(told(readHistory(content))).toEqual([
      'start | beta/a-type | entry-added',
      'translate | beta/a-type | literal-damaged | zh-CN | aType | 甲枚举',
      'translate | beta/a-type | literal-damaged | zh-CN | failed | 未能',
      'translate | beta/a-type | literal-damaged | zh-CN | 3 | 第三章',
      'repair | beta/a-type | literal-restored | zh-CN | failed | 未能',
      'repair | beta/a-type | literal-restored | zh-CN | 3 | 第三章',
      'members | beta/a-type | literal-changed | none | 0 | 1',
      'members | beta/a-type | row-reworded | none',
      'members | beta/a-type | row-added | done | 4',
      'members | beta/a-type | row-removed | failed | 3',
      'merge | beta/a-type | literal-changed | done | 4 | 5',
      'merge | beta/b-type | entry-added',
      'remove | beta/a-type | entry-removed',
    ]);
  });

  test('gives each commit its date, whatever its time zone', () => {
    expect(readHistory(content).at(-1)?.date).toBe('2026-01-02T10:00:00Z');
  });

  test('is the same from what is remembered', () => {
    let kept: readonly Revision[] = [];
    const fresh = readHistory(content, { get: () => undefined, keep: (all) => (kept = all) });
    const known = new Map(kept.map((revision) => [revision.commit, revision]));
    const memory = { get: (commit: string) => known.get(commit), keep: () => {} };
    expect(readHistory(content, memory)).toEqual(fresh);
  });

  test('of which only a part is here begins with what is known', () => {
    const clone = mkdtempSync(join(tmpdir(), 'history-clone-'));
    const from = pathToFileURL(made.folder).href;
    spawnSync('git', ['clone', '-q', '--depth', '2', from, clone], { stdio: 'ignore' });
    const subjects = readHistory(join(clone, 'docs/content')).map(({ subject }) => subject);
    rmSync(clone, { recursive: true });
    expect(subjects).toEqual(['remove']);
  });
});

test('an import of many pages is one entry, without its enums', () => {
  const made = repository();
  const files = Array.from({ length: 301 }, (_, i) => [page('en', `many-${i}`), english(rows)]);
  made.commit('import', Object.fromEntries(files));
  const [revision] = readHistory(join(made.folder, 'docs/content'));
  made.remove();
  expect(revision).toMatchObject({ pages: 301, isCompared: false, entries: [] });
});

test('a folder in no repository has no history', () => {
  const folder = mkdtempSync(join(tmpdir(), 'no-history-'));
  expect(readHistory(folder)).toEqual([]);
  rmSync(folder, { recursive: true });
});
