import type { Element } from 'xast';
import { x } from 'xastscript';
import type { ChangesStrings } from '../i18n/en/changes.ts';
import type { LocaleInfo } from '../i18n/locale.ts';
import { upstream } from '../model/origin.ts';
import { absolute, pageAddress } from '../views/address.ts';
import type { ChangeLine, EntryChanges, RevisionView } from '../views/changes/changes-view.ts';
import { xmlOf, xmlText } from './xml.ts';

/** Entries of a feed: readers keep what they have seen. */
const mostEntries = 500;

/** When a feed without entries was last changed: a build at another hour isn't a change. */
const never = '1970-01-01T00:00:00Z';

/**
 * Returns the changes of a locale as an Atom feed: an entry for each entry of the reference that a commit changed, one for a commit of too
 * many pages.
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function changesFeed(
  revisions: readonly RevisionView[],
  { tag, dir }: LocaleInfo,
  t: ChangesStrings,
): string {
  const page = absolute(pageAddress(tag, 'changes/'));
  const entries = revisions.flatMap((revision) =>
    revision.isCompared
      ? revision.entries.map((changed) => changedItem(revision, changed, page, dir, t))
      : [manyItem(revision, page, t)],
  );
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': tag }, [
    x('id', page),
    x('title', `${t.title} · Interlinear`),
    x('subtitle', t.lead),
    x('link', { rel: 'alternate', type: 'text/html', href: page }),
    x('link', {
      rel: 'self',
      type: 'application/atom+xml',
      href: absolute(pageAddress(tag, 'changes.atom')),
    }),
    x('updated', revisions[0]?.date ?? never),
    x('author', [x('name', 'Interlinear')]),
    x('rights', `${upstream.source}, ${upstream.license}`),
    ...entries.slice(0, mostEntries),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlOf(feed)}\n`;
}

function changedItem(
  { commit, date }: RevisionView,
  { id, name, version, address, lines }: EntryChanges,
  page: string,
  dir: LocaleInfo['dir'],
  t: ChangesStrings,
): Element {
  const anchor = `${page}#commit.${commit.slice(0, 12)}`;
  const items = lines.map((line) => x('li', lineText(line, t)));
  const list = x('div', { xmlns: 'http://www.w3.org/1999/xhtml', dir }, x('ul', items));
  return x('entry', [
    x('id', `${anchor}/${encodeURI(id)}`),
    x('title', xmlText(`${name} · ${version}`)),
    x('link', { href: address === undefined ? anchor : absolute(address) }),
    x('updated', date),
    x('content', { type: 'xhtml' }, list),
  ]);
}

function manyItem(
  { commit, date, subject, pages }: RevisionView,
  page: string,
  t: ChangesStrings,
): Element {
  const anchor = `${page}#commit.${commit.slice(0, 12)}`;
  return x('entry', [
    x('id', anchor),
    x('title', subject),
    x('link', { href: anchor }),
    x('updated', date),
    x('content', t.many(pages)),
  ]);
}

function lineText({ what, parts, locale }: ChangeLine, t: ChangesStrings): string {
  const about = parts.map(({ text }) => text).join('');
  const language = locale === undefined ? '' : ` (${locale})`;
  return xmlText(`${t.what[what]}${about}${language}`.trim());
}
