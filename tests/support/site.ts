/** The folder of the built site that tests/build, tests/e2e and tests/corpus look at. */
export const SITE = process.env['TEST_SITE'] ?? 'dist-test';
