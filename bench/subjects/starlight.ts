import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { peerPages, withoutTitle, writePeerPages } from '../corpus/peer-content.ts';
import { setAside } from './aside.ts';
import { bench, visited, work } from './places.ts';
import type { Subject } from './subject.ts';

const folder = join(work, 'starlight');

export const starlight: Subject = {
  name: 'starlight',
  label: 'Starlight',
  prepare: (corpus) => {
    const docs = join(folder, 'src', 'content', 'docs');
    setAside(folder);
    cpSync(join(bench, 'peers', 'starlight'), folder, { recursive: true });
    const localePath = (locale: string) => (locale === 'en' ? '' : `${locale.toLowerCase()}/`);
    const pages = peerPages(corpus);
    writePeerPages(
      docs,
      pages,
      ({ locale, path }) => `${localePath(locale)}${path}.md`,
      ({ body }) => withoutTitle(body),
    );
    for (const locale of new Set(pages.map((page) => page.locale))) {
      mkdirSync(join(docs, localePath(locale)), { recursive: true });
      writeFileSync(
        join(docs, localePath(locale), 'index.md'),
        '---\ntitle: Enums\n---\nWelcome\n',
      );
    }
  },
  clean: () => {
    for (const left of ['dist', '.cache', '.astro', 'node_modules']) {
      setAside(join(folder, left));
    }
  },
  commands: () => [
    {
      file: process.execPath,
      args: [join(bench, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'build'],
      cwd: folder,
    },
  ],
  site: {
    folder: join(folder, 'dist'),
    isEnumPage: (path) => /^(?:[^/]+\/)?(?:beta|v1-0)\/[^/]+\/index\.html$/.test(path),
    visit: `/zh-cn/${visited}/`,
  },
};
