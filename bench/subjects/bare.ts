import { join } from 'node:path';
import { setAside } from './aside.ts';
import { bench, work } from './places.ts';
import type { Subject } from './subject.ts';

const out = join(work, 'bare');

export const bare: Subject = {
  name: 'bare',
  label: 'Bare unified pipeline',
  clean: () => setAside(out),
  commands: (corpus) => [
    {
      file: process.execPath,
      args: [join('peers', 'bare', 'build.mjs'), corpus, out],
      cwd: bench,
    },
  ],
  site: { folder: out, isEnumPage: () => true },
};
