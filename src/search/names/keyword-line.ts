import type { SearchKeyword } from '../../model/search-record.ts';
import { escapeName, unescapeName } from './escape-name.ts';

/** What a keyword is and where it stands: `permission permission.application`. */
export function keywordKind({ of, anchor }: Pick<SearchKeyword, 'of' | 'anchor'>): string {
  return `${of} ${anchor}`;
}

/** Keywords, separated by spaces, each run of one kind after its number: `=0 GET\\20/me =1 User.Read`. */
export function keywordLine(keywords: readonly SearchKeyword[], kinds: readonly string[]): string {
  let before = -1;
  return keywords
    .flatMap((keyword) => {
      const kind = kinds.indexOf(keywordKind(keyword));
      const mark = kind === before ? [] : [`=${kind}`];
      before = kind;
      return [...mark, escapeName(keyword.text)];
    })
    .join(' ');
}

/** The keywords that `keywordLine` was given. */
export function readKeywordLine(line: string, kinds: readonly string[]): SearchKeyword[] {
  let of = '';
  let anchor = '';
  return line.split(' ').flatMap((token) => {
    if (token === '') return [];
    if (!token.startsWith('=')) return [{ of, anchor, text: unescapeName(token) }];
    [of = '', anchor = ''] = (kinds[Number(token.slice(1))] ?? '').split(' ');
    return [];
  });
}
