import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPage, textOf } from '../support/dom.ts';
import { describeShared, SHARED } from '../support/shared.ts';
import { SITE } from '../support/site.ts';

const pair =
  /<span data-ttu-id="[^"]*">([\s\S]*?)<\/span><span class="sxs-lookup"><span data-stu-id="[^"]*">([\s\S]*?)<\/span><\/span>/g;

/** A table's header row: its words may be the interface's own. */
const headers = /^\|.*\r?\n(?=\|? *:?-)/gm;

describeShared('corpus', 'segments of the built corpus', () => {
  test.each([
    ['zh-CN', 613],
    ['pt-BR', 613],
  ])(
    'every segment of every %s page stands unbroken on its built page, in both languages',
    (locale, files) => {
      const root = `${SHARED}/corpus/${locale}/api-reference`;
      const lost: string[] = [];
      let read = 0;
      let segments = 0;
      let halves = 0;
      for (const version of ['beta', 'v1.0']) {
        for (const file of readdirSync(`${root}/${version}/resources`)) {
          const stem = file.replace(/\.md$/, '').toLowerCase();
          const text = pageText(`${SITE}/${locale.toLowerCase()}/${version}/${stem}`);
          read += 1;
          const raw = readFileSync(`${root}/${version}/resources/${file}`, 'utf8').replace(
            headers,
            '',
          );
          halves += raw.match(/<span data-(?:ttu|stu)-id=/g)?.length ?? 0;
          for (const segment of segmentsOf(raw)) {
            segments += 1;
            if (!text.includes(segment)) lost.push(`${version}/${stem}: ${segment}`);
          }
        }
      }
      expect(lost).toEqual([]);
      expect(read).toBe(files);
      expect(segments).toBe(halves);
      expect(segments).toBeGreaterThan(33_000);
    },
  );
});

/** Both halves of a page's segments as a reader sees them; the words of a table's header row excepted. */
function segmentsOf(raw: string): string[] {
  return [...raw.matchAll(pair)].flatMap((match) => [seen(match[1] ?? ''), seen(match[2] ?? '')]);
}

/** Inline Markdown as it reads: link labels, escapes, code and emphasis marks gone. Written for what the corpus has. */
function seen(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/`([^`]*)`/g, '$1')
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/\\([\\|*_<>[\]])/g, '$1')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Text of a page and, where it holds many enums, of each of those. */
function pageText(folder: string): string {
  const own = textOf(readPage(`${folder}/index.html`));
  const below = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && existsSync(`${folder}/${entry.name}/index.html`),
  );
  return [
    own,
    ...below.map((entry) => textOf(readPage(`${folder}/${entry.name}/index.html`))),
  ].join('\n');
}
