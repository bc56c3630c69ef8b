import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Checkout, reference } from './find-checkouts.ts';
import { type Recognised, recognise } from './recognise.ts';

/** A Markdown file of a checkout. */
export interface Found {
  /** Below the checkout: `api-reference/beta/resources/x.md`. */
  path: string;
  bytes: Uint8Array;
  found: Recognised;
}

/**
 * Reads the Markdown files of a checkout, in order of their paths; links to files are not followed.
 * @param only ids of the kinds that are wanted
 */
export function* readCheckout(
  { dir }: Checkout,
  only: readonly string[] | undefined,
): Generator<Found> {
  for (const path of markdownFiles(dir, reference)) {
    let bytes: Uint8Array = new Uint8Array();
    try {
      bytes = readFileSync(join(dir, path));
    } catch (cause) {
      const code = (cause as NodeJS.ErrnoException).code ?? String(cause);
      yield { path, bytes, found: { is: 'unreadable', reason: `can't be read (${code})` } };
      continue;
    }
    yield { path, bytes, found: recognise(path, bytes, only) };
  }
}

function* markdownFiles(dir: string, below: string): Generator<string> {
  const entries = readdirSync(join(dir, below), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = `${below}/${entry.name}`;
    if (entry.isDirectory() && !entry.name.startsWith('.')) yield* markdownFiles(dir, path);
    else if (entry.isFile() && entry.name.toLowerCase().endsWith('.md')) yield path;
  }
}
