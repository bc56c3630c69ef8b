import { setFlagsFromString } from 'node:v8';
import { buildSite } from './build/build-site.ts';
import { buildOptions } from './build/options.ts';
import { reportFailure } from './build/report.ts';

// A build makes much that is soon of no use: let the heap grow by a quarter between collections, not to its double.
setFlagsFromString('--heap-growing-percent=25');

try {
  process.exitCode = await buildSite(buildOptions(process.argv.slice(2), process.env));
} catch (cause) {
  reportFailure(cause);
  process.exitCode = cause instanceof Error && cause.name === 'UsageError' ? 2 : 1;
}
