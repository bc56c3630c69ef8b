import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a corpus `copies` times over into a folder: itself, then `c2-…`, `c3-…` beside each page. A copy's types are in
 * a namespace of their own and its links lead to pages of the same copy, so that every page and enum is another one.
 */
export function copyCorpus(corpus: string, into: string, copies: number): void {
  const pages = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.md'),
  );
  const stems = new Set(pages.map((path) => basename(path)));
  for (const path of pages) {
    const text = readFileSync(join(corpus, path), 'utf8');
    const folder = join(into, dirname(path));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, basename(path)), text);
    for (let copy = 2; copy <= copies; copy++) {
      writeFileSync(join(folder, `c${copy}-${basename(path)}`), toCopy(text, copy, stems));
    }
  }
}

/** Returns the text of a page as its n-th copy. */
export function toCopy(text: string, copy: number, stems: ReadonlySet<string>): string {
  return text
    .replace(/\bmicrosoft\.graph\b/g, `microsoft.graph.c${copy}`)
    .replace(/(\]\((?:\.\.?\/(?:resources\/)?)?)([\w.-]+\.md)/g, (link, before, stem) =>
      stems.has(stem) ? `${before}c${copy}-${stem}` : link,
    );
}
