import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How a build ended. */
export interface Ended {
  status: number | null;
  output: string;
}

/** Starts a build with these variables; `ended` is settled when it has. */
export function startBuild(
  env: Record<string, string>,
  project = process.cwd(),
): {
  child: ChildProcess;
  ended: Promise<Ended>;
} {
  const child = spawn(process.execPath, ['src/cli/build.ts', '--no-search'], {
    cwd: project,
    env: { ...process.env, SITE_URL: 'http://localhost:4321', BASE_PATH: '/', ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (status) => resolve({ status, output }));
  });
  return { child, ended };
}

/** Every file below a folder, with its bytes. */
export function bytesOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    files
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(folder.length + 1), readFileSync(file, 'latin1')]),
  );
}
