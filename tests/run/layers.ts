import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ensureBrowser, ensureChineseFont } from '../support/browser.ts';
import { unpackReference } from '../support/reference.ts';
import { freePort } from './free-port.ts';
import { playwright, vitest } from './runners.ts';
import { builtSite } from './site.ts';
import type { Outcome } from './tally.ts';

/** A layer of tests: what it is about, and how to run it. */
export interface Layer {
  about: string;
  run: (runnerArguments: string[]) => Outcome | Promise<Outcome>;
}

const SHARED_CORPUS = '../shared/corpus';
const SHARED_REFERENCE = '../shared/reference';
/** Scripts that look at a built site of the whole reference; each exits with 1 where it finds something. */
const scripts = ['literals', 'damage', 'uses', 'segments', 'links'];

/** The layers by name; a site that a layer needs is built once a run. */
export const layers: Record<string, Layer> = {
  unit: {
    about: 'functions and properties',
    run: (rest) => vitest('unit', process.env['CI'] ? ['--coverage', ...rest] : rest),
  },
  build: {
    about: 'the built starter site',
    run: (rest) => vitest('build', rest, { TEST_SITE: builtSite('dist-test') }),
  },
  e2e: {
    about: 'the starter site in a browser',
    run: async (rest) => {
      const browser = ensureBrowser();
      ensureChineseFont();
      return playwright(rest, {
        TEST_SITE: builtSite('dist-test'),
        TEST_BROWSER: browser,
        TEST_PORT: String(await freePort()),
      });
    },
  },
  corpus: {
    about: 'the whole corpus',
    run: (rest) => {
      if (existsSync(SHARED_CORPUS)) {
        const site = builtSite('dist-corpus', { CONTENT_DIR: SHARED_CORPUS });
        return vitest('corpus', rest, { TEST_SITE: site });
      }
      console.log(`Skipped: there is no ${SHARED_CORPUS}.`);
      return { exitCode: 0 };
    },
  },
  reference: {
    about: 'the whole reference, page by page, against the truth',
    run: async (rest) => {
      if (!existsSync(SHARED_REFERENCE)) {
        console.log(`Skipped: there is no ${SHARED_REFERENCE}.`);
        return { exitCode: 0 };
      }
      const content = await unpackReference();
      const site = builtSite('dist-reference', { CONTENT_DIR: content });
      const wanted = scripts.filter((name) => rest.length === 0 || rest.includes(name));
      const failed = wanted.filter((name) => {
        console.log(`\n${name}`);
        const script = `tests/reference/${name}.ts`;
        return (
          spawnSync(process.execPath, [script, site, content], { stdio: 'inherit' }).status !== 0
        );
      });
      const report = {
        numPassedTests: wanted.length - failed.length,
        numFailedTests: failed.length,
      };
      return { exitCode: failed.length > 0 ? 1 : 0, report };
    },
  },
};
