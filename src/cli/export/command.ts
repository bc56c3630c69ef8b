import { readConfig } from '../../options/config.ts';
import { printReport } from '../../options/print.ts';
import { runCommand } from '../../options/run-command.ts';
import { contentDir } from '../../store/locales.ts';
import { toOptions, usage } from './options.ts';
import { run } from './run.ts';

await runCommand(usage, async (args) => {
  const options = toOptions(args, contentDir());
  const { report, status } = run(contentDir(), options, await readConfig());
  printReport(process.stderr, report);
  return status;
});
