import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** The number of Linux's `renameat2` on the machines whose perl can be asked for it. */
const renameat2: Partial<Record<NodeJS.Architecture, number>> = { x64: 316, arm64: 276 };

/**
 * Exchanges the names of two folders in one step, in which neither name is ever missing: where the file system can, and
 * a program to ask it is installed, because Node has no call for it. Returns whether it was done.
 */
export function exchangeFolders(one: string, other: string): boolean {
  const { ino } = statSync(one, { bigint: true });
  return commands(one, other).some(
    ([command, args]) =>
      spawnSync(command, args, { stdio: 'ignore' }).status === 0 &&
      statSync(other, { bigint: true, throwIfNoEntry: false })?.ino === ino,
  );
}

function commands(one: string, other: string): [command: string, args: string[]][] {
  const call = renameat2[process.arch];
  if (process.platform !== 'linux') return [];
  return [
    // From GNU coreutils 9.5 on.
    ['mv', ['--exchange', '--no-target-directory', '--', one, other]],
    // -100: paths of the working folder. 2: RENAME_EXCHANGE.
    ...(call === undefined
      ? []
      : ([
          [
            'perl',
            ['-e', `exit(syscall(${call}, -100, $ARGV[0], -100, $ARGV[1], 2) != 0)`, one, other],
          ],
        ] as [string, string[]][])),
  ];
}
