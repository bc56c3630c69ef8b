import { printReport } from '../options/print.ts';
import { runCommand } from '../options/run-command.ts';
import { contentDir } from '../store/locales.ts';
import { toOptions, usage } from './import-pages/options.ts';
import { run } from './import-pages/run.ts';

await runCommand(usage, (args) => {
  const { report, status } = run(contentDir(), toOptions(args));
  printReport(process.stdout, report);
  return status;
});
