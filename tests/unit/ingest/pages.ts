import { type JoinedPath, joinPath } from '../../../src/ingest/join/join-path.ts';
import type { Page } from '../../../src/ingest/parse/page.ts';
import { parsePage } from '../../../src/ingest/parse/parse-page.ts';

export const path = 'api-reference/beta/resources/area-atype.md';

/** Joins one path's texts by locale; bytes stand for files that are not text. */
export function join(texts: Record<string, string | Uint8Array>, at = path): JoinedPath {
  const files = Object.entries(texts).map(([locale, text]) => ({
    locale,
    path: at,
    bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
  }));
  return joinPath({ path: at, files });
}

/** Parses one page; `en` is a source page unless its text is side by side. */
export function parse(text: string, locale = 'en'): Page {
  return parsePage({ locale, path, text, source: locale === 'en' });
}

/** A side-by-side segment. */
export function pair(id: number, target: string, source: string): string {
  return `<span data-ttu-id="x-${id}">${target}</span><span class="sxs-lookup"><span data-stu-id="x-${id}">${source}</span></span>`;
}

/** An English page of one enum. */
export function english(rows: string, heading = 'aType enum type'): string {
  return `# ${heading}\n\nNamespace: microsoft.graph\n\nA summary.\n\n## Members\n\n|Member|Value|Description|\n|:--|:--|:--|\n${rows}\n`;
}

let next = 100;

/** A side-by-side page of one enum; each row a list of `[target, source]`. */
export function sideBySide(
  rows: [string, string][][],
  title: [string, string] = ['甲枚举', 'aType enum type'],
): string {
  const segment = ([target, source]: [string, string]) => pair(next++, target, source);
  const header = (['成员|Member', '值|Value', '说明|Description'] as const).map((both) =>
    segment(both.split('|') as [string, string]),
  );
  const lines = rows.map((row) => `|${row.map(segment).join('|')}|`);
  return `# ${segment(title)}\n\n${segment(['摘要。', 'A summary.'])}\n\n## ${segment(['成员', 'Members'])}\n\n|${header.join('|')}|\n|:--|:--|:--|\n${lines.join('\n')}\n`;
}

/** Problems and findings as `[id, line:column]`, findings of one locale only. */
export function places(joined: JoinedPath, locale: string): [string, string][] {
  const findings = joined.entries.flatMap((entry) => entry.findings[locale] ?? []);
  return findings.map(({ check, location: { line, column } }) => [check, `${line}:${column}`]);
}
