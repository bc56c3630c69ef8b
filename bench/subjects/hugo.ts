import { spawnSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { peerPages, writePeerPages } from '../corpus/peer-content.ts';
import { setAside } from './aside.ts';
import { bench, visited, work } from './places.ts';
import type { Subject } from './subject.ts';

const folder = join(work, 'hugo');

/** Returns the version of the Hugo on PATH, if there is one. */
export function hugoVersion(): string | undefined {
  const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return status === 0 ? /v([\d.]+)/.exec(stdout)?.[1] : undefined;
}

export const hugo: Subject = {
  name: 'hugo',
  label: 'Hugo + Pagefind',
  missing: () => (hugoVersion() ? undefined : 'hugo is not installed'),
  prepare: (corpus) => {
    setAside(folder);
    cpSync(join(bench, 'peers', 'hugo'), folder, { recursive: true });
    const pages = peerPages(corpus);
    const content = join(folder, 'content');
    writePeerPages(content, pages, ({ locale, path }) => `${locale.toLowerCase()}/${path}.md`);
    for (const locale of new Set(pages.map((page) => page.locale))) {
      const home = join(content, locale.toLowerCase(), '_index.md');
      writeFileSync(home, '---\ntitle: Enums\n---\nWelcome\n');
    }
  },
  clean: () => {
    for (const left of ['public', 'resources', '.cache']) {
      setAside(join(folder, left));
    }
  },
  commands: () => [
    {
      file: 'hugo',
      args: ['--quiet', '--cacheDir', join(folder, '.cache')],
      cwd: folder,
    },
    {
      file: process.execPath,
      args: [
        join(bench, 'node_modules', 'pagefind', 'lib', 'runner', 'bin.cjs'),
        '--site',
        'public',
        '--quiet',
      ],
      cwd: folder,
    },
  ],
  site: {
    folder: join(folder, 'public'),
    isEnumPage: (path) => /^[^/]+\/(?:beta|v1-0)\/[^/]+\/index\.html$/.test(path),
    visit: `/zh-cn/${visited}/`,
  },
};
