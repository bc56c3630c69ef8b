import { tuneGarbageCollector } from '../build/tune-garbage-collector.ts';
import { printDiff, printReport } from '../options/print.ts';
import { runCommand } from '../options/run-command.ts';
import { contentDir } from '../store/locales.ts';
import { toOptions, usage } from './import-translations/options.ts';
import { run } from './import-translations/run.ts';

tuneGarbageCollector();

await runCommand(usage, (args) => {
  const options = toOptions(args);
  const { diff, report, status } = run(contentDir(), options);
  printDiff(diff);
  // With a diff on standard output, the report must not be part of it.
  printReport(options.dryRun ? process.stderr : process.stdout, report);
  return status;
});
