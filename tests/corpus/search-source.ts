import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SearchRecord } from '../../src/model/search-record.ts';
import type { Manifest } from '../../src/search/manifest.ts';
import { toProseFiles, toSearchFiles } from '../../src/search/search-files.ts';
import type { Source } from '../../src/search/source.ts';
import { type Pagefind, toWordIndex } from '../../src/search/words.ts';

/** The files of search in memory, and the same code that a browser runs over them. */
export interface BuiltSearch {
  files: Map<string, string>;
  prose: Map<string, Uint8Array>;
  /** Milliseconds that the word index took. */
  proseTime: number;
  source: Source;
  close(): Promise<void>;
}

/** Builds both tiers of search over the records and serves them on this machine. */
export async function buildSearch(records: readonly SearchRecord[]): Promise<BuiltSearch> {
  const files = toSearchFiles(records);
  const manifest = JSON.parse(files.get('index.json') ?? '') as Manifest;
  const start = performance.now();
  const prose = await toProseFiles(records, manifest.at);
  const proseTime = performance.now() - start;
  const server = await serve(prose);
  const folder = await mkdtemp(join(tmpdir(), 'search-'));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/${manifest.at}/pagefind/`;
  const source: Source = {
    json: async (path) => JSON.parse(files.get(path) ?? `no file ${path}`),
    words: async () => {
      const module = join(folder, 'pagefind.mjs');
      await writeFile(module, prose.get(`${manifest.at}/pagefind/pagefind.js`) ?? '');
      const pagefind = (await import(/* @vite-ignore */ pathToFileURL(module).href)) as Pagefind;
      await pagefind.options({ basePath: base, metaCacheTag: manifest.at });
      return toWordIndex(pagefind);
    },
  };
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true });
  };
  return { files, prose, proseTime, source, close };
}

async function serve(files: ReadonlyMap<string, Uint8Array>): Promise<Server> {
  const server = createServer((request, response) => {
    const file = files.get(new URL(request.url ?? '/', 'http://localhost').pathname.slice(1));
    response.writeHead(file ? 200 : 404).end(file);
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return server;
}
