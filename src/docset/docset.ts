import { buffer } from 'node:stream/consumers';
import { createGzip } from 'node:zlib';
import { pack } from 'tar-stream';
import { x } from 'xastscript';
import { xmlOf, xmlText } from '../exports/xml.ts';
import { interfaceOf } from '../i18n/interface.ts';
import type { LocaleInfo } from '../i18n/locale.ts';
import type { Entry } from '../model/entry.ts';
import { docsetDocument } from './document.ts';
import { documentPath, indexRows } from './index-rows.ts';
import { infoPlist } from './info-plist.ts';
import { sqliteIndex } from './sqlite-index.ts';
import { docsetStyle } from './style.ts';

/**
 * Returns the docset of a language for Dash, Zeal and their kin: a packed folder with a page for each entry and an index of all
 * entries and rows. The same entries give the same bytes.
 * @see https://kapeli.com/docsets
 */
export async function docset(
  entries: readonly Entry[],
  locale: LocaleInfo,
): Promise<Uint8Array<ArrayBuffer>> {
  const root = `Interlinear-${locale.slug}.docset/Contents/`;
  const documents = `${root}Resources/Documents/`;
  const packed = pack();
  const put = (name: string, content: string | Uint8Array) =>
    packed.entry({ name, mtime: new Date(0) }, Buffer.from(content));
  put(`${root}Info.plist`, infoPlist(`Interlinear (${locale.label})`, locale.slug));
  put(`${root}Resources/docSet.dsidx`, await sqliteIndex(indexRows(entries)));
  put(`${documents}style.css`, docsetStyle);
  put(`${documents}index.html`, contents(entries, locale));
  for (const entry of entries) {
    const path = documentPath(entry);
    const style = `${'../'.repeat(path.split('/').length - 1)}style.css`;
    put(documents + path, docsetDocument(entry, locale, style));
  }
  packed.finalize();
  return new Uint8Array(await buffer(packed.pipe(createGzip({ level: 9 }))));
}

/** The page that a reader opens a docset with: every entry. */
function contents(entries: readonly Entry[], { tag, dir }: LocaleInfo): string {
  const items = entries.map((entry) =>
    x('li', [
      x('a', { href: encodeURI(documentPath(entry)) }, x('code', xmlText(entry.name))),
      xmlText(` ${entry.version}`),
    ]),
  );
  const html = x('html', { xmlns: 'http://www.w3.org/1999/xhtml', lang: tag, dir }, [
    x('head', [
      x('meta', { charset: 'utf-8' }),
      x('title', 'Interlinear'),
      x('link', { rel: 'stylesheet', href: 'style.css' }),
    ]),
    x('body', [
      x('h1', 'Interlinear'),
      x('p', interfaceOf(tag).t.site.description),
      x('ul', items),
    ]),
  ]);
  return `<!doctype html>\n${xmlOf(html)}\n`;
}
