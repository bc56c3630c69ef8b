import { readConfig } from '../../options/config.ts';
import { printReport } from '../../options/print.ts';
import { runCommand } from '../../options/run-command.ts';
import { contentDir } from '../../store/locales.ts';
import { toOptions, usage } from './options.ts';
import { toProgress } from './progress.ts';
import { run } from './run.ts';
import { watchFolder } from './watch.ts';

await runCommand(usage, async (args) => {
  const options = toOptions(args);
  const config = await readConfig();
  const check = async () => {
    const progress = toProgress(process.stderr);
    const { report, note, status } = await run(
      contentDir(),
      options,
      config,
      progress.onPath,
    ).finally(progress.done);
    process.stdout.write(report);
    printReport(process.stderr, note);
    return status;
  };
  return options.watch ? watchFolder(contentDir(), check) : check();
});
