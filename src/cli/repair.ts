import { ContentDirError } from '../store/content-dir.ts';
import { contentDir } from '../store/locales.ts';
import { toOptions, usage } from './repair/options.ts';
import { run } from './repair/run.ts';
import { UsageError } from './usage-error.ts';

try {
  const options = toOptions(process.argv.slice(2));
  if (options.help) process.stdout.write(usage);
  else {
    const { diff, report, status } = run(contentDir(), options);
    process.stdout.write(diff);
    // With a diff on standard output, the report must not be part of it.
    (options.dryRun ? process.stderr : process.stdout).write(report);
    process.exitCode = status;
  }
} catch (error) {
  if (!(error instanceof UsageError || error instanceof ContentDirError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
