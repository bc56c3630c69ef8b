import { contentDir } from '../store/locales.ts';
import { toOptions, usage } from './import-pages/options.ts';
import { run } from './import-pages/run.ts';
import { UsageError } from './usage-error.ts';

try {
  const options = toOptions(process.argv.slice(2));
  if (options.help) process.stdout.write(usage);
  else {
    const { report, status } = run(contentDir(), options);
    process.stdout.write(report);
    process.exitCode = status;
  }
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n${usage.split('\n')[0]}\n`);
  process.exitCode = 2;
}
