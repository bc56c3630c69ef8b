import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks a second in /proc; fixed at 100 for programs on Linux. */
const ticksPerSecond = 100;

/**
 * Returns the CPU seconds of all child processes that have ended, and their children, or undefined where the system has
 * no /proc.
 * @see https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html fields 16 and 17
 */
export function cpuOfEndedChildren(): number | undefined {
  const stat = read('/proc/self/stat');
  if (stat === undefined) return undefined;
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) / ticksPerSecond;
}

/** Returns the bytes of memory that a process and its descendants hold now, and the highest any one of them held. */
export function memoryOfTree(root: number): { now: number; highest: number } {
  let now = 0;
  let highest = 0;
  for (const pid of tree(root)) {
    const status = read(`/proc/${pid}/status`) ?? '';
    now += kilobytes(status, 'VmRSS');
    highest = Math.max(highest, kilobytes(status, 'VmHWM'));
  }
  return { now: now * 1024, highest: highest * 1024 };
}

function tree(root: number): number[] {
  const pids = [root];
  for (const pid of pids) {
    for (const thread of list(`/proc/${pid}/task`)) {
      const children = read(`/proc/${pid}/task/${thread}/children`) ?? '';
      pids.push(...children.split(' ').filter(Boolean).map(Number));
    }
  }
  return pids;
}

function kilobytes(status: string, field: string): number {
  return Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function list(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
