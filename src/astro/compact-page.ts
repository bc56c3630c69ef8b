/** Attributes of tags whose values are words, and which stand on every cell and text. */
const quoted = / (class|lang|scope|translate)="([^\s"'=<>`]+)"(?<=<[a-z][^<>]*)/g;

/** End tags that HTML leaves to what follows, by what may follow (HTML, 13.1.2.4). */
const implied = new RegExp(
  [
    '</t[dh]>(?=<(?:t[dh][ >]|/tr>))',
    '</tr>(?=<(?:tr[ >]|/tbody>))',
    '</t(?:head>(?=<tbody>)|body>(?=</table>))',
    '</li>(?=<(?:li[ >]|/[ou]l>))',
    '</d[dt]>(?=<(?:d[dt][ >]|/dl>))',
    '</option>(?=<(?:option[ >]|/select>))',
    '</p>(?=<(?:(?:p|div|ul|ol|dl|table|pre|section|h[2-4]|details|nav)[ >]|/(?:div|section|main|li|td)>))',
  ].join('|'),
  'g',
);

/**
 * Returns a page without what HTML takes for granted: end tags, and quotes around single words. In what the renderer writes,
 * `<` begins a tag, and no value of an attribute has a quotation mark.
 */
export function compactPage(html: string): string {
  const start = html.indexOf('<body');
  const unquoted = html.slice(start).replace(quoted, ' $1=$2');
  return html.slice(0, start) + unquoted.replace(implied, '');
}
