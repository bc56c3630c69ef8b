import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { decodeReferences } from '../../src/html/decode-references.ts';

/*
 * Reads pages of a built site by their tags alone: 35,000 of them in a minute. Only what a build of this project writes is
 * understood.
 */

const blocks = new Set(
  'body caption dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr label legend li main nav ol option p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Text of HTML as it is, references decoded. */
export function decoded(text: string): string {
  return text.replace(/&[#\w]+;/g, decodeReferences);
}

/** Text as a reader sees it: blocks apart, other tags gone. */
export function textOf(html: string): string {
  const bare = html.replace(/<\/?([a-z][a-z\d-]*)[^>]*>/g, (_, tag: string) =>
    blocks.has(tag) ? '\n' : tag === 'br' ? ' ' : '',
  );
  return decoded(bare)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n[ \n]*/g, '\n')
    .trim();
}

/** What a page is read for, without what stands around it. */
export function mainOf(html: string): string {
  return html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'));
}

/** Text of a page and of those below it, an enum each; null where there is no such page. */
export function pageText(folder: string): string | null {
  if (!existsSync(`${folder}/index.html`)) return null;
  const below = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory());
  return [folder, ...below.map(({ name }) => `${folder}/${name}`)]
    .map((one) => textOf(mainOf(readFileSync(`${one}/index.html`, 'utf8'))))
    .join('\n');
}

/** A row of a table that has an id, and its cells as HTML. */
export interface BuiltRow {
  id: string;
  cells: string[];
  /** Whether its table has a column of types. */
  hasType: boolean;
}

/** The rows of a page's tables that have an id. Their end tags are left out where HTML implies them. */
export function rowsIn(html: string): BuiltRow[] {
  return [...html.matchAll(/<table class="([^"]*)"(.*?)<\/table>/gs)].flatMap(
    ([, classes = '', table = '']) =>
      [...table.matchAll(/<tr id="([^"]*)"[^>]*>(.*?)(?=<\/?tr[ >]|<\/tbody>|$)/gs)].map(
        ([, id = '', row = '']) => ({
          id: decoded(id),
          hasType: classes.includes('typed'),
          cells: [...row.matchAll(/<t[hd]\b([^>]*)>(.*?)(?=<\/?t[hd][ >]|$)/gs)]
            .filter(([, attributes = '']) => !/class="?(?:source|target)\b/.test(attributes))
            .map(([, , cell = '']) => cell)
            // The last one of a table that isn't in line is for buttons.
            .slice(0, classes.includes('plain') ? -1 : undefined),
        }),
      ),
  );
}

/** The literal in a cell; null where it has none. */
export function literalIn(cell: string | undefined): string | null {
  const found = /<code data-literal="[^"]*"[^>]*>(.*?)<\/code>/s.exec(cell ?? '');
  return found ? textOf(found[1] ?? '') : null;
}

/** English text of a cell that is no literal, or of the link in it. */
export function englishIn(cell = ''): string {
  const english = /<span[^>]* lang="?en\b[^>]*>(.*?)<\/span>/s.exec(cell)?.[1] ?? cell;
  return textOf(/<a [^>]*>(.*?)<\/a>/s.exec(english)?.[1] ?? english).replace(/\s+/g, ' ');
}

/** Where the first link of a cell leads; undefined where it has none. */
export function linkIn(cell = ''): string | undefined {
  const address = /<a href="([^"]*)"/.exec(cell)?.[1];
  return address === undefined ? undefined : decoded(address);
}
