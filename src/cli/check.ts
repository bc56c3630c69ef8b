import { ContentDirError } from '../store/content-dir.ts';
import { contentDir } from '../store/locales.ts';
import { toOptions, usage } from './check/options.ts';
import { toProgress } from './check/progress.ts';
import { run } from './check/run.ts';
import { UsageError } from './usage-error.ts';

const progress = toProgress(process.stderr);
try {
  const options = toOptions(process.argv.slice(2));
  if (options.help) process.stdout.write(usage);
  else {
    const { report, status } = await run(contentDir(), options, progress.memory);
    progress.done();
    process.stdout.write(report);
    process.exitCode = status;
  }
} catch (error) {
  progress.done();
  if (!(error instanceof UsageError || error instanceof ContentDirError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
