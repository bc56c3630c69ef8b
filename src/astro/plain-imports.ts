import type { Plugin } from 'vite';

/**
 * Leaves scripts that are loaded later to the browser's own `import()`. Vite loads what they import, styles among it, with
 * a helper of 0.9 KB on every page: ours import no styles, and each its files at most one step deep.
 */
export function plainImports(): Plugin {
  return {
    name: 'interlinear:plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: (id) =>
      id.endsWith('vite/preload-helper.js')
        ? 'export const __vitePreload = (load) => load();'
        : undefined,
  };
}
