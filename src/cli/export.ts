import { runCommand } from '../options/run-command.ts';
import { contentDir } from '../store/locales.ts';
import { toOptions, usage } from './export/options.ts';
import { run } from './export/run.ts';

await runCommand(usage, (args) => {
  const { report, status } = run(contentDir(), toOptions(args, contentDir()));
  process.stderr.write(report);
  return status;
});
