import { toText } from '../../html/to-text.ts';
import type { Translation } from '../../model/entry.ts';
import type { Page, RawSection } from '../parse/page.ts';
import { titleBlock } from '../render/page-blocks.ts';
import { provenanceOf } from './provenance.ts';

/**
 * What a page says of itself as one translation of an entry.
 * @param name what its heading must have verbatim; null where the heading is prose
 */
export function toTranslation(
  name: string | null,
  page: Page,
  section: RawSection,
  behind: boolean,
): Translation {
  const translation: Translation = { ...fileOf(page), state: behind ? 'behind' : 'current' };
  const title = name === null ? null : titleBlock(section, page)?.target;
  if (name !== null && title && !hasWord(toText(title), name))
    translation.publishedTitle = toText(title);
  return translation;
}

/** The localized file that a page is. */
export function fileOf(page: Page) {
  return {
    ...provenanceOf(page),
    path: `${page.locale}/${page.path}`,
    format: page.format === 'sxs' ? ('sxs' as const) : ('plain' as const),
  };
}

function hasWord(text: string, word: string): boolean {
  if (!word) return false;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (!/\w/.test(text.charAt(at - 1)) && !/\w/.test(text.charAt(at + word.length))) return true;
  }
  return false;
}
