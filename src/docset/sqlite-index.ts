import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IndexRow } from './index-rows.ts';

/**
 * Returns `docSet.dsidx`, the index of a docset as an SQLite database. A row that is there twice, name, type and path, is
 * one.
 * @see https://kapeli.com/docsets#createsqlite
 */
export async function sqliteIndex(rows: readonly IndexRow[]): Promise<Uint8Array> {
  const { DatabaseSync } = await quietly(() => import('node:sqlite'));
  const folder = mkdtempSync(join(tmpdir(), 'docset-'));
  try {
    const file = join(folder, 'docSet.dsidx');
    const database = new DatabaseSync(file);
    database.exec(
      'CREATE TABLE searchIndex(id INTEGER PRIMARY KEY, name TEXT, type TEXT, path TEXT); CREATE UNIQUE INDEX anchor ON searchIndex (name, type, path); BEGIN',
    );
    const insert = database.prepare(
      'INSERT OR IGNORE INTO searchIndex(name, type, path) VALUES (?, ?, ?)',
    );
    for (const { name, type, path } of rows) insert.run(name, type, path);
    database.exec('COMMIT');
    database.close();
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Node warns that SQLite's interface may still change, which nobody who builds a site can act on. */
async function quietly<T>(load: () => Promise<T>): Promise<T> {
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  try {
    return await load();
  } finally {
    process.emitWarning = emitWarning;
  }
}
