import { printDiff, printReport } from '../options/print.ts';
import { runCommand } from '../options/run-command.ts';
import { contentDir } from '../store/locales.ts';
import { toOptions, usage } from './repair/options.ts';
import { run } from './repair/run.ts';

await runCommand(usage, async (args) => {
  const options = toOptions(args);
  const { diff, report, status } = await run(contentDir(), options);
  const isDiff = options.dryRun && options.format === 'text';
  if (isDiff) printDiff(diff);
  // With a diff on standard output, the report must not be part of it.
  printReport(isDiff ? process.stderr : process.stdout, report);
  return status;
});
