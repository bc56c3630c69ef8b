import { beforeAll, expect, test } from 'vitest';
import { toText } from '../../src/html/to-text.ts';
import { type Entry, tablesOf } from '../../src/model/entry.ts';
import { type Cell, cellOf, type Row, rowsOf, type Table } from '../../src/model/table.ts';
import { requestsOf } from '../../src/views/method/requests.ts';
import { readEnglish, readPages, type TrueMethod, type TrueType } from '../support/reference.ts';
import { exceptionsOf } from '../support/reference-exceptions.ts';
import { describeShared } from '../support/shared.ts';

type Rows = readonly (readonly [table: Table, row: Row])[];

describeShared('reference', 'the whole reference against the truth', () => {
  const byPath = new Map<string, Entry>();
  beforeAll(async () => {
    for (const entry of await readEnglish())
      byPath.set(entry.path.replace('api-reference/', ''), entry);
  });

  const types = readPages<TrueType>('resources').filter(({ kind }) => kind !== 'concept');
  const methods = readPages<TrueMethod>('methods');
  const sure = ({ unsure }: { unsure: readonly string[] }) => unsure.length === 0;

  test('the truth is sure of most of them', () => {
    const count = <T extends { unsure: string[] }>(
      pages: readonly T[],
      of: (page: T) => unknown[],
    ) => pages.filter(sure).reduce((sum, page) => sum + of(page).length, 0);
    expect({
      properties: count(types, (page) => page.properties),
      relationships: count(types, (page) => page.relationships),
      links: count(types, (page) => page.methods),
      requests: count(methods, (page) => page.requests),
      permissions: count(methods, (page) => page.permissions),
      headers: count(methods, (page) => page.headers),
      parameters: count(methods, (page) => page.parameters),
    }).toEqual({
      properties: 22_216,
      relationships: 2_804,
      links: 6_623,
      requests: 12_819,
      permissions: 22_035,
      headers: 11_996,
      parameters: 22_542,
    });
  });

  test('a page is a type or a method where the truth says so', () => {
    const missing = (kind: string, pages: readonly { path: string }[]) =>
      pages.filter(({ path }) => byPath.get(path)?.kind !== kind).map(({ path }) => path);
    // "Working with users", "Use the eDiscovery API": concepts; a resource in the methods' folder.
    expect(missing('type', types)).toEqual([
      'beta/resources/ediscovery-ediscoveryapioverview.md',
      'beta/resources/users.md',
      'v1.0/resources/users.md',
    ]);
    expect(missing('method', methods)).toEqual(['beta/api/identityproviderbase.md']);
    const known = new Set([...types, ...methods].map(({ path }) => path));
    const extra = [...byPath.values()].filter(
      ({ kind, path }) => kind !== 'enum' && !known.has(path.replace('api-reference/', '')),
    );
    expect(extra).toEqual([]);
    const named = types.filter((page) => sure(page) || byPath.get(page.path)?.kind === 'type');
    const other = named.filter(({ path, name, namespace }) => {
      const entry = byPath.get(path);
      return entry?.name !== name || entry.namespace !== namespace;
    });
    // A list of complex types, which has no name.
    expect(other.map(({ path }) => path)).toEqual(['beta/resources/dynamics-complextypes.md']);
  });

  test.each(['properties', 'relationships'] as const)('%s have their names and types', (kind) => {
    const wrong = types.filter(sure).filter((page) => {
      const found = rows(byPath.get(page.path), kind).map(([table, row]) => {
        const type = cellOf(table, row, 'type');
        const collection = type?.type === 'literal' && type.collection === true;
        return [text(cellOf(table, row, 'name')), text(type), collection];
      });
      const real = page[kind].map(({ name, type, collection = false }) => [name, type, collection]);
      return !same(found, real);
    });
    const known = kind === 'properties' ? {} : exceptionsOf(kind, 'lacks');
    expect(wrong.map(({ path }) => path)).toEqual(Object.keys(known));
  });

  test('links to methods have their labels and targets', () => {
    const wrong = types.filter(sure).filter((page) => {
      const found = rows(byPath.get(page.path), 'methods').map(([table, row]) =>
        linkOf(cellOf(table, row, 'name')),
      );
      return !same(
        found,
        page.methods.map(({ title, href }) => [title, href || null]),
      );
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('request lines and permissions are those of the page', () => {
    const pages = methods.filter(sure);
    const requests = pages.filter(({ path, requests }) => {
      const entry = byPath.get(path);
      return !same(entry ? requestsOf(entry) : [], [...new Set(requests)]);
    });
    expect(requests.map(({ path }) => path)).toEqual([]);
    const permissions = pages.filter(({ path, permissions }) => {
      const found = [
        ...rows(byPath.get(path), 'permissions'),
        ...rows(byPath.get(path), 'permissionsByResource'),
      ].map(
        ([
          ,
          {
            cells: [label, ...names],
          },
        ]) => [text(label), names.map(permissionsOf)],
      );
      const real = permissions.map(({ type, names = [], columns }) => [type, columns ?? [names]]);
      return !same(found, real);
    });
    const known = exceptionsOf('permissions', 'lacks');
    expect(permissions.map(({ path }) => path)).toEqual(Object.keys(known));
  });

  test.each(['headers', 'parameters'] as const)('%s have their names', (kind) => {
    const more: Record<string, string[]> = {};
    const wrong = methods.filter(sure).filter((page) => {
      const found = rows(byPath.get(page.path), kind).map(([table, row]) =>
        text(cellOf(table, row, 'name')),
      );
      const real = page[kind].map((one) => (typeof one === 'string' ? one : one.name));
      const extra = found.filter((name) => !real.includes(name ?? ''));
      if (extra.length > 0) more[page.path] = extra.map(String);
      return !same(
        found.filter((name) => real.includes(name ?? '')),
        real,
      );
    });
    expect(wrong.map(({ path }) => path)).toEqual(Object.keys(exceptionsOf(kind, 'lacks')));
    expect(more).toEqual(exceptionsOf(kind, 'has'));
  });
});

/** The rows of an entry's tables of a kind. */
function rows(entry: Entry | undefined, kind: string): Rows {
  const tables = entry ? tablesOf(entry).filter((table) => table.kind === kind) : [];
  return tables.flatMap((table) => rowsOf(table).map((row) => [table, row] as const));
}

function text(cell: Cell | undefined): string | null {
  if (!cell) return null;
  return cell.type === 'literal' ? cell.literal : plain(toText(cell.source));
}

function plain(shown: string): string {
  return shown.replace(/\s+/g, ' ').trim();
}

function permissionsOf(cell: Cell): string[] {
  return cell.type === 'literal' ? cell.literal.split(', ') : [];
}

/** The label of a cell's first link, or all that it says, and where it leads. */
function linkOf(cell: Cell | undefined): [string | null, string | null] {
  if (cell?.type !== 'prose') return [text(cell), cell?.href ?? null];
  const [, href = null, label] = /<a href="([^"]*)"[^>]*>(.*?)<\/a>/s.exec(cell.source ?? '') ?? [];
  return [label === undefined ? text(cell) : plain(label.replace(/<[^>]*>/g, '')), href];
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
