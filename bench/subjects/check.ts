import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { project } from './places.ts';
import type { Subject } from './subject.ts';

const script = join('src', 'cli', 'check.ts');

export const check: Subject = {
  name: 'check',
  label: 'Interlinear, `check` alone',
  missing: () => (existsSync(join(project, script)) ? undefined : `there is no ${script} yet`),
  clean: () => {},
  commands: (content) => [
    {
      file: process.execPath,
      args: [script],
      cwd: project,
      env: { CONTENT_DIR: content },
      // The corpus is full of errors, and it says so.
      fine: [1],
    },
  ],
};
