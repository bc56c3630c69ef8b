import { defineConfig } from './src/options/config.ts';

export default defineConfig({
  severities: {
    // Half-width punctuation is a house style of many Japanese texts.
    'punctuation/half-width': { ja: 'off' },
  },
});
