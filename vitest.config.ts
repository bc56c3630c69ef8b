import { getViteConfig } from 'astro/config';
import type { ViteUserConfig } from 'vitest/config';

const project = (name: string, timeout: number) => ({
  extends: true as const,
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    testTimeout: timeout,
    hookTimeout: timeout,
  },
});

const config: ViteUserConfig = {
  test: {
    projects: [project('unit', 30_000), project('build', 300_000), project('corpus', 600_000)],
    // Vitest keeps a core for itself by default: half of what a machine with two has.
    maxWorkers: '100%',
    passWithNoTests: true,
    coverage: {
      provider: 'v8',
      include: ['src/{ingest,checks,exports,search}/**/*.ts'],
      // What needs a browser or a development server is walked through in tests/e2e.
      exclude: ['src/search/browser/**'],
      reporter: ['text', 'json-summary'],
      thresholds: { lines: 95 },
    },
  },
};

// Without the toolbar, components render without the places in their source.
export default getViteConfig(config, { devToolbar: { enabled: false } });
