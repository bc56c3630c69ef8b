import { stat } from 'node:fs/promises';
import { toBasePath } from './serve/base-path.ts';
import { createHandler } from './serve/handler.ts';
import { listen } from './serve/listen.ts';

const { OUT_DIR = 'dist', BASE_PATH = '/', PORT, HOST } = process.env;

const isFolder = await stat(OUT_DIR).then(
  (stats) => stats.isDirectory(),
  () => false,
);
if (!isFolder) {
  console.error(`There is no site in ${OUT_DIR}: run "npm run build" first, or set OUT_DIR.`);
  process.exit(1);
}

try {
  const handler = createHandler({ outDir: OUT_DIR, basePath: BASE_PATH });
  const served = await listen(handler, { port: PORT, host: HOST });
  const address = `http://${HOST ?? 'localhost'}:${served.port}${toBasePath(BASE_PATH)}`;
  console.log(`Interlinear is served at ${address}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
