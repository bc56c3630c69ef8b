import { createReadStream, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream';
import { createZstdDecompress } from 'node:zlib';
import { extract } from 'tar-stream';
import { joinPath } from '../../src/ingest/join/join-path.ts';
import type { Entry } from '../../src/model/entry.ts';
import { listContentDir, readFiles } from '../../src/store/content-dir.ts';
import { SHARED } from './shared.ts';

const archive = `${SHARED}/reference/reference.tar.zst`;
/** Ignored by Git, kept from run to run. */
const folder = 'test-results/reference';

/** Unpacks the whole reference beside the tests' results, once; returns the folder, laid out as CONTENT_DIR. */
export async function unpackReference(): Promise<string> {
  const whole = join(folder, '.whole');
  if (existsSync(whole)) return folder;
  const files = extract();
  pipeline(createReadStream(archive), createZstdDecompress(), files, () => {});
  const made = new Set<string>();
  for await (const file of files) {
    if (file.header.type !== 'file') {
      file.resume();
      continue;
    }
    const path = join(folder, file.header.name);
    const parent = dirname(path);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    const chunks: Buffer[] = [];
    for await (const chunk of file) chunks.push(chunk as Buffer);
    writeFileSync(path, Buffer.concat(chunks));
  }
  writeFileSync(whole, '');
  return folder;
}

/** Reads the English entries of the whole reference. */
export async function readEnglish(): Promise<Entry[]> {
  const dir = await unpackReference();
  return listContentDir(dir).paths.flatMap((listed) => {
    const english = listed.filter(({ locale }) => locale === 'en');
    const files = readFiles(dir, english, []);
    return files ? joinPath(files).entries : [];
  });
}

/** A property or a relationship as ../shared/truth has it. */
export interface TrueProperty {
  name: string;
  type: string;
  collection?: boolean;
}

/** A type's page as ../shared/truth/resources.json has it. */
export interface TrueType {
  path: string;
  name: string;
  namespace: string | null;
  kind: string;
  properties: TrueProperty[];
  relationships: TrueProperty[];
  methods: { title: string; href: string | null }[];
  unsure: string[];
}

/** A method's page as ../shared/truth/methods.json has it. */
export interface TrueMethod {
  path: string;
  requests: string[];
  permissions: { type: string; names?: string[]; columns?: string[][]; for?: string }[];
  headers: string[];
  parameters: { name: string; type: string; collection?: boolean }[];
  unsure: string[];
}

/** Reads a file of ../shared/truth that has a page an item. */
export function readPages<T extends TrueType | TrueMethod>(name: 'resources' | 'methods'): T[] {
  return JSON.parse(readFileSync(`${SHARED}/truth/${name}.json`, 'utf8')) as T[];
}
