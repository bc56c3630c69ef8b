import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Outcome } from './tally.ts';

type Environment = Record<string, string>;

/** Runs one project of vitest.config.ts. */
export function vitest(project: string, rest: string[], env: Environment = {}): Outcome {
  const report = `test-results/${project}.json`;
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  return run(bin('vitest'), ['run', '--project', project, ...reporters, ...rest], report, env);
}

/** Runs playwright.config.ts. */
export function playwright(rest: string[], env: Environment): Outcome {
  const report = 'test-results/e2e.json';
  const reporters = ['--reporter=dot,json', '--pass-with-no-tests'];
  return run(bin('@playwright/test', 'playwright'), ['test', ...reporters, ...rest], report, {
    ...env,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
}

function run(script: string, args: string[], report: string, env: Environment): Outcome {
  rmSync(report, { force: true });
  const { status } = spawnSync(process.execPath, [script, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return { exitCode: status ?? 1, report: readJson(report) };
}

/** Returns the script of a package's command: started by Node itself, it needs no shell. */
function bin(packageName: string, command = packageName): string {
  const manifest = createRequire(import.meta.url).resolve(`${packageName}/package.json`);
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: Record<string, string> };
  const script = bin[command];
  if (script === undefined) throw new Error(`${packageName} has no command ${command}`);
  return join(dirname(manifest), script);
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
