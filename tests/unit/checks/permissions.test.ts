import { expect, test } from 'vitest';
import { checkEntry } from '../../../src/checks/index.ts';
import { joinPath } from '../../../src/ingest/join/join-path.ts';
import { pair } from '../ingest/pages.ts';

const path = 'api-reference/beta/api/thing-get.md';
const head = '|Permission type|Permissions|\n|-|-|\n';
const english = 'User.Read, User.ReadWrite.All';

/** Severities of what a translation's cell of permissions gets. */
function severities(printed: string): string[] {
  const page = `# ${pair(1, 'x', 'Get thing')}\n\n|${pair(2, 'x', 'Permission type')}|${pair(3, 'x', 'Permissions')}|\n|-|-|\n|${pair(4, 'x', 'Application')}|${pair(5, printed, english)}|\n`;
  const texts = { en: `# Get thing\n\n${head}|Application|${english}|\n`, 'zh-CN': page };
  const files = Object.entries(texts).map(([locale, text]) => ({
    locale,
    path,
    bytes: new TextEncoder().encode(text),
  }));
  return joinPath({ path, files }).entries.flatMap((entry) =>
    (checkEntry(entry)['zh-CN'] ?? []).flatMap(({ check, severity }) =>
      check === 'permissions/changed' ? [severity] : [],
    ),
  );
}

test.each([
  ['User.Read、User.ReadWrite.All', []],
  ['User.Read、User.ReadWrite.All、Directory.Read.All', ['critical']],
  ['z.B. des Besitzers: User.Read, User.ReadWrite.All, d.h. i.e. e.g.', []],
  ['User.Read、Directory.ReadWrite.All', ['critical']],
  ['User.Read', ['critical']],
  ['User.Read、User.readwrite.all', ['error']],
  ['User. Read, User. ReadWrite.All', ['error']],
  ['用户.读取、User.ReadWrite.All', ['error']],
  ['User.Read、User.ReadWrote.All', ['error']],
  ['User.Read、Directory.User.ReadWrite.All', ['error']],
  ['User.Read、User.Read.All', ['critical']],
  ['User.Send、User.ReadWrite.All', ['critical']],
])('%j is %j', (printed, expected) => {
  expect(severities(printed)).toEqual(expected);
});
