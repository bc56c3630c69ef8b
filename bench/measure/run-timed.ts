import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpuOfEndedChildren, memoryOfTree } from './process-tree.ts';

/** A program to run: its file, arguments, folder, and what it gets beside the environment of the bench. */
export interface Command {
  file: string;
  args: string[];
  cwd: string;
  env?: Record<string, string>;
  /** Exit codes that mean it did its work, beside 0. */
  fine?: number[];
}

/** What a program cost, whole process and children, from start to end. */
export interface Cost {
  /** Wall time in seconds. */
  wall: number;
  /** CPU time in seconds, user and system; undefined where the system has no /proc. */
  cpu: number | undefined;
  /** Highest resident memory in bytes, of the whole tree at one moment; undefined as `cpu`. */
  peak: number | undefined;
}

const sampleEvery = 50;

/**
 * Runs commands one after the other and returns what they cost together.
 * @throws Error with the end of a command's output where it fails
 */
export async function runTimed(commands: readonly Command[]): Promise<Cost> {
  const cpuBefore = cpuOfEndedChildren();
  const started = performance.now();
  let peak = 0;
  for (const command of commands) peak = Math.max(peak, await run(command));
  const wall = (performance.now() - started) / 1000;
  const cpuAfter = cpuOfEndedChildren();
  if (cpuBefore === undefined || cpuAfter === undefined) {
    return { wall, cpu: undefined, peak: undefined };
  }
  return { wall, cpu: cpuAfter - cpuBefore, peak };
}

async function run({ file, args, cwd, env, fine = [] }: Command): Promise<number> {
  const quiet = { CI: '1', NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' };
  const child = spawn(file, args, {
    cwd,
    env: { ...process.env, ...quiet, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const keep = (chunk: Buffer) => {
    output = (output + chunk).slice(-4000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  let peak = 0;
  const sample = () => {
    const { now, highest } = memoryOfTree(child.pid ?? 0);
    peak = Math.max(peak, now, highest);
  };
  const timer = setInterval(sample, sampleEvery);
  try {
    const [code] = await once(child, 'close');
    if (code !== 0 && !fine.includes(code))
      throw new Error(`${[file, ...args].join(' ')} ended with ${code}:\n${output}`);
  } finally {
    clearInterval(timer);
  }
  return peak;
}
