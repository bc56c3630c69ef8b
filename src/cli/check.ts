import { runCommand } from '../options/run-command.ts';
import { contentDir } from '../store/locales.ts';
import { toOptions, usage } from './check/options.ts';
import { toProgress } from './check/progress.ts';
import { run } from './check/run.ts';

await runCommand(usage, async (args) => {
  const options = toOptions(args);
  const progress = toProgress(process.stderr);
  const { report, status } = await run(contentDir(), options, progress.memory).finally(
    progress.done,
  );
  process.stdout.write(report);
  return status;
});
