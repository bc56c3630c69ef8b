/**
 * Counts what translations of the whole reference print for names, headers, types and permissions, told from their pages by
 * no code of the site's, and holds `/api/v1` of a built site against it, row by row; ../shared/truth/damage.json beside it.
 * `node tests/reference/damage.ts SITE REFERENCE`; exit code 1 where a row differs for no reason that is known.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { SHARED } from '../support/shared.ts';
import { decoded } from './built-page.ts';

const [site = 'dist', reference = 'content'] = process.argv.slice(2);

const kinds = {
  names: ['property name', 'relationship name', 'parameter name'],
  headers: ['header name', 'header name (cell with more than one word)'],
  types: ['type named', 'type primitive', 'type primitive collection', 'type other text'],
  permissions: ['permission cell: list of names kept in order'],
} as const;
type Kind = keyof typeof kinds;
const columns: Record<Kind, RegExp> = {
  names: /^(?:properties|relationships|parameters)\.name$/,
  headers: /^(?:responseHeaders|headers)\.name$/,
  types: /\.(?:type|returns)$/,
  permissions: /^permissions/,
};

/** What a page prints for a literal of its own English. */
interface Printed {
  kind: Kind | null;
  path: string;
  literal: string;
  printed: string;
  line: number;
  /** Whether the row's other cells are empty. */
  isAlone: boolean;
}

const pair =
  /<span data-ttu-id="[^"]*">([\s\S]*?)<\/span><span class="sxs-lookup"><span data-stu-id="[^"]*">([\s\S]*?)<\/span><\/span>/g;
const permission = /(?<![\w.])[A-Za-z][\w-]+(?:\.[A-Za-z][\w-]*)+(?![\w-])/g;
const remark = /^([$@]?[A-Za-z_][\w.@-]*)\s*[(（][^()（）]*[)）]$/;

function plain(cell: string, half: 1 | 2): string {
  return decoded(cell.replace(pair, (...groups) => String(groups[half])))
    .replace(/\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])/g, '$1')
    .replace(/\\([_*$])/g, '$1')
    .replace(/[*`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Cuts a row at pipes outside of spans. */
function cut(line: string): string[] {
  const cells = [''];
  let depth = 0;
  for (const [token] of line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .matchAll(/<\/?span[^>]*>|\\\||./g)) {
    if (token.startsWith('<span')) depth += 1;
    else if (token === '</span>') depth -= 1;
    if (token === '|' && depth === 0) cells.push('');
    else cells[cells.length - 1] += token;
  }
  return cells;
}

function kindOf(isMethod: boolean, section: string, [first = '', second = '']: string[]) {
  if (/^(?:permission type|supported resource$|calendar$)/i.test(first))
    return /body/i.test(section) ? null : 'permissions';
  if (
    /^(?:propert(?:y|ies)|relationships?|(?:(?:query|required) )?parameters?)(?: name)?$/i.test(
      first,
    )
  )
    return 'names';
  if (isMethod && /^(?:header|name)(?: name)?$/i.test(first) && /header/i.test(section))
    return 'headers';
  return /^name$/i.test(first) && (/^type$/i.test(second) || /param/i.test(section))
    ? 'names'
    : null;
}

function typeIn(text: string): string {
  const inner =
    /^Collection ?\( ?([^()]+?) ?\)$/i.exec(text)?.[1] ??
    /^Collection of (\S+)$/i.exec(text)?.[1] ??
    /^(.+?) collection$/i.exec(text)?.[1];
  return (inner ?? text).replace(/ (?:object|resource|enum)$/i, '');
}

/** Whether a text has a literal as a word of its own. */
function holds(text: string, literal: string): boolean {
  const word = literal.replace(/ \([a-z][a-z -]*\)$/, '').replace(/[^\w\s]/g, '\\$&');
  return new RegExp(`(?<![A-Za-z\\d_])${word}(?![A-Za-z\\d_])`).test(text);
}

/** All that a page's tables print otherwise than their own English. */
function* printedIn(path: string, text: string): Generator<Printed> {
  const lines = text.split('\n');
  let section = '';
  let isCode = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    if (line.trimStart().startsWith('```')) isCode = !isCode;
    const heading = /^#{2,6}\s+(.*)/.exec(line)?.[1];
    if (heading !== undefined && !isCode && !line.includes('(#tab')) section = plain(heading, 2);
    if (isCode || !line.includes('|') || !/^[\s|:-]*-[\s|:-]*\|[\s|:-]*$/.test(lines[i + 1] ?? ''))
      continue;
    const header = cut(line).map((cell) => plain(cell, 2));
    const kind = kindOf(path.includes('/api/'), section, header);
    const isList = /^(?:methods?|functions?|common task)$/i.test(header[0] ?? '');
    for (i += 2; lines[i]?.includes('|'); i++) {
      const cells = cut(lines[i] ?? '').map((cell) => [plain(cell, 1), plain(cell, 2)] as const);
      const isAlone = cells.slice(1).every(([, english]) => english === '');
      const at = { path, line: i + 1, isAlone };
      for (const [n, [target, source]] of cells.entries()) {
        const own = { ...at, literal: source, printed: target };
        const isType = /^(?:type|return type)$/i.test(header[n] ?? '') && (kind !== null || isList);
        if (kind === 'permissions' && n > 0) {
          const names = source.match(permission)?.join(', ');
          if (names && names !== (target.match(permission)?.join(', ') ?? ''))
            yield { ...own, kind, literal: names };
        } else if (n === 0 && (kind === 'names' || kind === 'headers')) {
          const [real, print] = [source, target].map((name) => remark.exec(name)?.[1] ?? name);
          if (print !== real) yield { ...own, kind, literal: real ?? '' };
        } else if (isType && source !== '') {
          if (!holds(target, typeIn(source)))
            yield { ...own, kind: 'types', literal: typeIn(source) };
        } else if (target !== source) yield { ...own, kind: null };
      }
    }
  }
}

function kindOfColumn(column: string): Kind | undefined {
  return (Object.keys(kinds) as Kind[]).find((one) => columns[one].test(column));
}

/** A cell's literal in data. */
function literalOf(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  return String((value as { name?: string } | null)?.name ?? value);
}

interface Published {
  path: string;
  literal: string;
  anchor: string;
}
const published = new Map<string, Published[]>();
const pages = new Set<string>();
/** Literals that a page has in columns that are counted: `path literal`. */
const shown = new Set<string>();
for (const version of ['beta', 'v1.0'])
  for (const file of readdirSync(`${site}/api/v1/${version}`, {
    recursive: true,
    withFileTypes: true,
  })) {
    if (!file.name.endsWith('.json')) continue;
    const { kind, path, ...json } = JSON.parse(
      readFileSync(`${file.parentPath}/${file.name}`, 'utf8'),
    );
    if (kind !== 'type' && kind !== 'method') continue;
    const own = String(path).replace('api-reference/', '');
    pages.add(own);
    for (const [table, rows] of Object.entries(json)) {
      if (!Array.isArray(rows)) continue;
      for (const row of rows)
        for (const [column, value] of Object.entries(row))
          if (kindOfColumn(`${table}.${column}`)) shown.add(`${own} ${literalOf(value)}`);
      for (const row of rows)
        for (const [locale, literals] of Object.entries<Record<string, string>>(
          row.published ?? {},
        ))
          for (const column of Object.keys(literals)) {
            const key = `${locale} ${kindOfColumn(`${table}.${column}`)}`;
            const found = { path: own, literal: literalOf(row[column]), anchor: row.anchor };
            published.set(key, published.get(key) ?? []);
            published.get(key)?.push(found);
          }
    }
  }

const keyOf = ({ path, literal }: { path: string; literal: string }) =>
  `${path} ${literal.replace(/[\s*`]/g, '')}`;

/** Those of a list that another lacks, each as often as it lacks them. */
function lacking<T extends Published | Printed>(
  list: readonly T[],
  other: readonly (Published | Printed)[],
): T[] {
  const counts = new Map<string, number>();
  for (const one of other) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return list.filter((one) => {
    const left = counts.get(keyOf(one)) ?? 0;
    counts.set(keyOf(one), left - 1);
    return left <= 0;
  });
}

/** Why a page's row is not among those of the site; null where nothing explains it. */
function whyOnPage({ kind, path, literal, isAlone }: Printed): string | null {
  if (!pages.has(path)) return 'the page is about a concept';
  if (kind === 'names' && (isAlone || /\s/.test(literal)))
    return 'a heading within the table, or a sentence cut off';
  if (kind === 'types' && (/\s/.test(literal) || /^none\.?$/i.test(literal)))
    return 'words, no type';
  if (!shown.has(`${path} ${literal}`))
    return 'today’s English has no such row, or its table is of no kind';
  return null;
}

const damage = JSON.parse(readFileSync(`${SHARED}/truth/damage.json`, 'utf8'));
let unexplained = 0;
for (const locale of ['zh-CN', 'pt-BR']) {
  const all: Printed[] = [];
  for (const folder of ['beta/resources', 'beta/api', 'v1.0/resources', 'v1.0/api'])
    for (const file of readdirSync(`${reference}/${locale}/api-reference/${folder}`)) {
      const text = readFileSync(`${reference}/${locale}/api-reference/${folder}/${file}`, 'utf8');
      all.push(...printedIn(`${folder}/${file}`, text));
    }
  const known = new Set(all.map(keyOf));
  for (const kind of Object.keys(kinds) as Kind[]) {
    const own = all.filter((one) => one.kind === kind);
    const onSite = published.get(`${locale} ${kind}`) ?? [];
    const reasons: Record<string, number> = {};
    const explain = (reason: string | null, one: Published | Printed) => {
      reasons[reason ?? 'UNEXPLAINED'] = (reasons[reason ?? 'UNEXPLAINED'] ?? 0) + 1;
      if (reason !== null) return;
      unexplained += 1;
      console.log(locale, kind, JSON.stringify(one));
    };
    for (const one of lacking(own, onSite)) explain(whyOnPage(one), one);
    for (const one of lacking(onSite, own))
      explain(
        known.has(keyOf(one))
          ? 'only on the site: its table is of no counted kind'
          : 'only on the site: today’s English is another than that translated',
        one,
      );
    const counted = kinds[kind].map((name) => damage[locale][name]?.bad ?? 0);
    console.log(
      locale,
      kind,
      { 'damage.json': counted.join(' + '), pages: own.length, site: onSite.length },
      reasons,
    );
  }
}
process.exitCode = unexplained > 0 ? 1 : 0;
