import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser, type Machine } from './find-browser.ts';

/** Arguments that keep Chromium quiet and let it run as root, as it does in containers. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const machine: Machine = { platform: process.platform, env: process.env, isBrowser };

/** Returns the path of an installed browser, Playwright's own included. */
export function installedBrowser(): string | undefined {
  return findBrowser(machine) ?? [chromium.executablePath()].find(isBrowser);
}

/** Ways to get a browser, tried in turn: Playwright's own, then Debian's. */
const installers = [
  () => run('npx', ['playwright', 'install', 'chromium'], { shell: process.platform === 'win32' }),
  () => aptInstall('chromium-headless-shell'),
  () => aptInstall('chromium'),
];

/**
 * Returns the path of a browser, installing one where there is none.
 * @throws an error that says how to get one.
 */
export function ensureBrowser(find = installedBrowser, install = installers): string {
  const found = find();
  if (found) return found;
  console.log('No browser found: installing Chromium.');
  for (const installer of install) {
    installer();
    const installed = find();
    if (installed) return installed;
  }
  throw new Error(
    'No browser for the e2e tests: install Chromium or Chrome, or set CHROME_PATH to one',
  );
}

/** Installs a Chinese font where Linux has none; without it screenshots show boxes. */
export function ensureChineseFont() {
  if (process.platform !== 'linux') return;
  const hasFont = () =>
    /\S/.test(spawnSync('fc-list', [':lang=zh', 'file'], { encoding: 'utf8' }).stdout ?? '');
  if (hasFont()) return;
  aptInstall('fonts-noto-cjk');
  if (!hasFont()) console.log('No Chinese font found: screenshots will show boxes.');
}

function aptInstall(name: string) {
  const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!canInstall) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['-qq', 'update'], { env });
  run('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', name], { env });
}

/** Whether the file answers `--version` as a Chromium does; on Windows that would open a window. */
function isBrowser(path: string): boolean {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return status === 0 && /Chrom|Edge/.test(stdout);
}

function run(command: string, args: string[], options: SpawnSyncOptions) {
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 300_000,
    ...options,
  });
}
