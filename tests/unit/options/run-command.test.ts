import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { folder } from '../cli/folder.ts';

const imports = ['run-command', 'usage-error']
  .map(
    (file) =>
      `import * as ${file.replace('-', '_')} from ${JSON.stringify(resolve(`src/options/${file}.ts`))};`,
  )
  .join('\n');
const script = (body: string) =>
  join(
    folder({
      'command.ts': `${imports}\nawait run_command.runCommand('Usage: x\\n', (args) => {${body}});`,
    }),
    'command.ts',
  );
const run = (body: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script(body), ...args], {
    encoding: 'utf8',
  });
  return [status, stdout, stderr];
};

test('-h and --help print the usage, --version the version', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(run('throw 1', '-h')).toEqual([0, 'Usage: x\n', '']);
  expect(run('throw 1', 'a', '--help')).toEqual([0, 'Usage: x\n', '']);
  expect(run('throw 1', '--version')).toEqual([0, `${version}\n`, '']);
});

test('what a command returns is the exit status, bad use is one line and 2', () => {
  expect(run('return args.length', 'a', '--', '-h')).toEqual([3, '', '']);
  expect(run("throw new usage_error.UsageError('expected a file')")).toEqual([
    2,
    '',
    'expected a file\n',
  ]);
});

test('a reader that stops reading ends the command quietly', () => {
  const file = script("process.stdout.write('x\\n'.repeat(1e6)); return 0");
  const { stdout, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${file}" | head -1`], {
    encoding: 'utf8',
  });
  expect([stdout, stderr]).toEqual(['x\n', '']);
});
