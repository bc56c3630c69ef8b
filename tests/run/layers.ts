import { existsSync } from 'node:fs';
import { ensureBrowser, ensureChineseFont } from '../support/browser.ts';
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
};
