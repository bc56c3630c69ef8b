import { printDiff, printReport } from '../../options/print.ts';
import { runCommand } from '../../options/run-command.ts';
import { contentDir } from '../../store/locales.ts';
import { toOptions, usage } from './options.ts';
import { run } from './run.ts';

await runCommand(usage, (args) => {
  const options = toOptions(args);
  const { diff, report, status } = run(contentDir(), options);
  printDiff(diff);
  // With a diff on standard output, the report must not be part of it.
  printReport(options.dryRun ? process.stderr : process.stdout, report);
  return status;
});
