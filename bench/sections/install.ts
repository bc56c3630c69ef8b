import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bench } from '../subjects/places.ts';

/**
 * Installs what only the bench needs into bench/node_modules, where that is older than the lock file.
 * @throws Error with npm's words where that fails
 */
export function installPeers(): void {
  const installed = join(bench, 'node_modules', '.package-lock.json');
  const manifests = ['package.json', 'package-lock.json'].map((name) => join(bench, name));
  const age = (file: string) => (existsSync(file) ? statSync(file).mtimeMs : 0);
  if (age(installed) > Math.max(...manifests.map(age))) return;
  console.log('Installing the peers into bench/node_modules.');
  const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], {
    cwd: bench,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm install in bench/ failed:\n${stderr}`);
}
