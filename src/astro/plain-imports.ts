import type { Plugin } from 'vite';

/** Vite's own plugin that wraps each `import()`. */
const wrapper = 'native:import-analysis-build';

/**
 * Leaves scripts that are loaded later to the browser's own `import()`. Vite loads what they import, styles among it, with
 * a helper of 0.9 KB, one more request on every page: ours import no styles, and each its files at most one step deep.
 */
export function plainImports(): Plugin {
  return {
    name: 'interlinear:plain-imports',
    apply: 'build',
    configResolved({ plugins }) {
      const found = plugins.find(({ name }) => name === wrapper);
      if (found) found.applyToEnvironment = () => false;
    },
  };
}
