import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { oldDir } from '../build/folders/swap.ts';
import { parseOptions } from '../options/parse.ts';
import { runCommand } from '../options/run-command.ts';
import { toBasePath } from '../serve/base-path.ts';
import { createHandler } from '../serve/handler.ts';
import { listen } from '../serve/listen.ts';

const usage = `Usage: npm run preview -- [options]

Serves the site in OUT_DIR (default: dist) under BASE_PATH (default: /), at HOST and PORT.

  -h, --help     this text
  --version      the version of Interlinear

Exit status: 1 the site can't be served, 2 bad use.
`;

await runCommand(usage, async (args) => {
  parseOptions(args, {});
  const { OUT_DIR = 'dist', BASE_PATH = '/', PORT, HOST } = process.env;
  const outDir = resolve(OUT_DIR);
  if (![outDir, oldDir(outDir)].some((folder) => existsSync(folder))) {
    console.error(`There is no site in ${OUT_DIR}: run "npm run build" first, or set OUT_DIR.`);
    return 1;
  }
  try {
    const handler = createHandler({ outDir, basePath: BASE_PATH });
    const served = await listen(handler, { port: PORT, host: HOST });
    const address = `http://${HOST ?? 'localhost'}:${served.port}${toBasePath(BASE_PATH)}`;
    console.log(`Interlinear is served at ${address}`);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
});
