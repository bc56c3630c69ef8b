import { tuneGarbageCollector } from '../build/tune-garbage-collector.ts';
import { readConfig } from '../options/config.ts';
import { printReport } from '../options/print.ts';
import { runCommand } from '../options/run-command.ts';
import { contentDir } from '../store/locales.ts';
import { toOptions, usage } from './export/options.ts';
import { run } from './export/run.ts';

tuneGarbageCollector();

await runCommand(usage, async (args) => {
  const options = toOptions(args, contentDir());
  const { report, status } = run(contentDir(), options, await readConfig());
  printReport(process.stderr, report);
  return status;
});
