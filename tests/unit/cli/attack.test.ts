import headless from '@xterm/headless';
import { expect, test } from 'vitest';
import { toOptions as checkOptions } from '../../../src/cli/check/options.ts';
import { run as check } from '../../../src/cli/check/run.ts';
import { toOptions as repairOptions } from '../../../src/cli/repair/options.ts';
import { run as repair } from '../../../src/cli/repair/run.ts';
import { forTerminal } from '../../../src/model/printable.ts';
import { random } from '../../support/random.ts';
import { english, plain } from '../checks/page.ts';
import { folder } from './folder.ts';

/** What a page may try: to paint, move, name the window, ring, hide, turn text around, command a workflow. */
const tricks = [
  '\u001b[31mred\u001b[2J\u001b[1;1H',
  '\u001b]0;title\u0007',
  '\u001b]8;;http://e.com\u001b\\link\u001b]8;;\u001b\\',
  '\u001bPq#0;2;0;0;0\u001b\\',
  '\u009b31m\u009d0;title\u009c',
  '\b\b\b\b\u007f\u0007',
  '\r::error file=x::done',
  '\r\n::warning::x',
  '\u2028::add-mask::a',
  '##[error]x',
  '::set-output name=a::b',
  '\u202egnp.exe\u202c\u2066a\u2069',
  '\u{e0041}\u{e0042}',
  'wörter 文字 نص',
];
const pages = 300;

function attack(): Record<string, string> {
  const next = random(8);
  const text = () =>
    Array.from(
      { length: 1 + Math.floor(next() * 3) },
      () => tricks[Math.floor(next() * tricks.length)],
    ).join(' ');
  const rows = [
    ['red', '0', 'Not nonCompliant {name}.'],
    ['blue', '1', 'See `code` at /me/messages.'],
  ];
  return Object.fromEntries(
    Array.from({ length: pages }, (_, i) => i).flatMap((i) => {
      const path = `api-reference/beta/resources/page${i}.md`;
      const own = [
        [`rot${text()}`, '0', text()],
        ['blau', `${text()}`, `Siehe ${text()}.`],
      ];
      const begin = next() < 0.3 ? `::error::${text()}\n\n` : '';
      return [
        [`en/${path}`, english({ rows })],
        [`de/${path}`, begin + plain({ title: `Farbe ${text()}`, summary: text(), rows: own })],
      ];
    }),
  );
}

/** What a terminal has after a report was written to it, and what it was made to do. */
async function terminal(report: string, scrollback: number) {
  const screen = new headless.Terminal({ cols: 300, rows: 50, scrollback, allowProposedApi: true });
  const done: string[] = [];
  screen.onTitleChange((title) => done.push(`title ${title}`));
  screen.onBell(() => done.push('bell'));
  screen.parser.registerOscHandler(8, () => done.push('link') > 0);
  screen.parser.registerCsiHandler({ final: 'm' }, () => done.push('paint') > 0);
  await new Promise<void>((resolve) => screen.write(report.replaceAll('\n', '\r\n'), resolve));
  const { buffer } = screen;
  const lines: string[] = [];
  for (let i = 0; i < buffer.active.length; i++) {
    const line = buffer.active.getLine(i);
    const text = line?.translateToString(!buffer.active.getLine(i + 1)?.isWrapped) ?? '';
    if (line?.isWrapped) lines.push(`${lines.pop()}${text}`);
    else lines.push(text);
  }
  return { done, lines };
}

/** Workflow commands of a log, as GitHub's runner finds them. */
function commands(log: string): string[] {
  return log
    .split(/\r\n|[\r\n]/)
    .filter((line) => line.trimStart().startsWith('::') || line.includes('##['));
}

test(`${pages} hostile pages can’t make a terminal or a workflow do anything`, async () => {
  const dir = folder(attack());
  process.env['NO_COLOR'] = '1';
  const { report: text } = await check(dir, checkOptions([]));
  const { report: github } = await check(dir, checkOptions(['--format', 'github']));
  const { report: json } = await check(dir, checkOptions(['--format', 'json']));
  const { report: sarif } = await check(dir, checkOptions(['--format', 'sarif']));
  const repaired = await repair(dir, repairOptions(['--dry-run']));
  const reports = [
    text,
    github,
    json,
    sarif,
    forTerminal(repaired.report),
    forTerminal(repaired.diff),
  ];
  for (const report of reports) {
    const isText = report === text || report === reports.at(-2);
    expect(report.length).toBeGreaterThan(10_000);
    const { done, lines } = await terminal(report, isText ? 30_000 : 100);
    expect(done).toEqual([]);
    const written = report.split('\n').map((line) => line.trimEnd());
    if (isText)
      expect(lines.slice(0, written.length).map((line) => line.trimEnd())).toEqual(written);
    if (report !== github) expect(commands(report)).toEqual([]);
  }
  const own = commands(github);
  expect(own.filter((line) => !/^::(?:error|warning|notice) /.test(line))).toEqual([]);
  expect(own).toHaveLength(github.trimEnd().split('\n').length);
  expect(JSON.parse(json).findings.length).toBeGreaterThan(pages);
});
