import { defineConfig } from '@playwright/test';
import { browserArguments, installedBrowser } from './tests/support/browser.ts';

const { TEST_PORT = '4399', TEST_SITE = 'dist-test', TEST_BROWSER } = process.env;
const baseURL = `http://localhost:${TEST_PORT}`;
const executablePath = TEST_BROWSER ?? installedBrowser();

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/e2e',
  snapshotPathTemplate: '{testDir}/screens/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  // No test is about time: these only end what hangs, on slow machines too.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  workers: 2,
  reporter: 'line',
  use: {
    baseURL,
    locale: 'en-US',
    screenshot: 'only-on-failure',
    launchOptions: { args: browserArguments, ...(executablePath && { executablePath }) },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  webServer: {
    command: 'node src/cli/serve.ts',
    url: baseURL,
    reuseExistingServer: false,
    env: { OUT_DIR: TEST_SITE, PORT: TEST_PORT, BASE_PATH: '/' },
  },
});
