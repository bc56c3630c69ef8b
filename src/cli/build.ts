import { buildSite } from './build/build-site.ts';
import { buildOptions } from './build/options.ts';
import { reportFailure } from './build/report.ts';

try {
  process.exitCode = await buildSite(buildOptions(process.argv.slice(2), process.env));
} catch (cause) {
  reportFailure(cause);
  process.exitCode = cause instanceof Error && cause.name === 'UsageError' ? 2 : 1;
}
