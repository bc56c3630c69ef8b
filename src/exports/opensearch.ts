import { escapeXml } from '../html/escape.ts';
import { strings } from '../i18n/interface.ts';
import type { Locale } from '../model/text.ts';
import { absolute, at, pageAddress } from '../views/address.ts';

/**
 * A language's `opensearch.xml`: how a browser's address bar searches the site
 * (OpenSearch 1.1, https://github.com/dewitt/opensearch).
 */
export function openSearch(locale: Locale): string {
  const { frame, site } = strings(locale);
  const address = absolute(pageAddress(locale, 'search/'));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    '<ShortName>Interlinear</ShortName>',
    `<LongName>${escapeXml(`Interlinear · ${frame.search} · ${locale}`)}</LongName>`,
    `<Description>${escapeXml(site.description)}</Description>`,
    `<Language>${escapeXml(locale)}</Language>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    `<Image width="16" height="16" type="image/svg+xml">${escapeXml(absolute(at('favicon.svg')))}</Image>`,
    `<Url type="text/html" method="get" template="${escapeXml(address)}?q={searchTerms}"/>`,
    `<Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(absolute(pageAddress(locale, 'opensearch.xml')))}"/>`,
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}
