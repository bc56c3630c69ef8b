import { createHash } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { filesBelow } from '../folders/folder-digest.ts';

/** Returns a key of everything that pages are made with, content aside: code, packages, and what the site's address is. */
export function codeKey(): string {
  // Where the project is: a bundle imports its packages from there.
  const hash = createHash('sha1').update(`${process.version}\0${realpathSync('.')}`);
  for (const name of ['SITE_URL', 'BASE_PATH', 'REPORT_URL', 'PICTURES']) {
    hash.update(`\0${name}=${process.env[name]}`);
  }
  const files = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
  for (const folder of ['src', 'public']) files.push(...filesBelow(folder));
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}
