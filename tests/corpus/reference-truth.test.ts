import { beforeAll, expect, test } from 'vitest';
import { toText } from '../../src/html/to-text.ts';
import { type Entry, tablesOf } from '../../src/model/entry.ts';
import { type Cell, cellOf, type Row, rowsOf, type Table } from '../../src/model/table.ts';
import { requestsOf } from '../../src/views/method/requests.ts';
import { readEnglish, readPages, type TrueMethod, type TrueType } from '../support/reference.ts';
import { describeShared } from '../support/shared.ts';

/** Headers that the truth takes for a parameter, or leaves out. */
const moreHeaders = {
  'beta/api/driveitem-list-children.md': ['_if-none-match_'],
  'v1.0/api/driveitem-list-children.md': ['_if-none-match_'],
};

/** Parameters under a header or a heading that the truth does not know: "Property" in a section of query parameters. */
const moreParameters = Object.fromEntries(
  [
    ['beta/api/appconsentrequest-filterByCurrentUser.md', 'on'],
    ['beta/api/directoryrole-post-directoryroles.md', 'roleTemplateId'],
    ['beta/api/permission-update.md', 'roles expirationDateTime'],
    ['beta/api/reportroot-getcredentialusagesummary.md', 'feature'],
    [
      'beta/api/reportroot-list-credentialuserregistrationdetails.md',
      'userDisplayName userPrincipalName authMethods isRegistered isEnabled isCapable isMfaRegistered',
    ],
    [
      'beta/api/reportroot-list-usercredentialusagedetails.md',
      'feature userDisplayName userPrincipalName isSuccess authMethod failureReason',
    ],
    ['beta/api/teamsapp-publish.md', 'requiresReview'],
    ['beta/api/teamsapp-update.md', 'requiresReview'],
    ['beta/api/userconsentrequest-filterByCurrentUser.md', 'on'],
    [
      'beta/api/workposition-update.md',
      'allowedAudiences categories colleagues detail inference isCurrent manager',
    ],
    ['v1.0/api/permission-update.md', 'roles expirationDateTime'],
    ['v1.0/api/teamsapp-publish.md', 'requiresReview'],
    ['v1.0/api/teamsapp-update.md', 'requiresReview'],
    ['v1.0/api/userconsentrequest-filterbycurrentuser.md', 'on'],
  ].map(([path, names = '']) => [path, names.split(' ')]),
);

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
    // The truth takes the type `list` for a collection.
    const list = ['beta/resources/shareddriveitem.md', 'v1.0/resources/shareddriveitem.md'];
    expect(wrong.map(({ path }) => path)).toEqual(kind === 'properties' ? [] : list);
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
    // The truth takes the table of a request's body for one of permissions: its first column is "Permission Type".
    expect(permissions.map(({ path }) => path)).toEqual([
      'beta/api/permission-update.md',
      'v1.0/api/permission-update.md',
    ]);
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
    // A header by its section, a parameter to the truth in one version only.
    expect(wrong.map(({ path }) => path)).toEqual(
      kind === 'headers' ? [] : ['v1.0/api/driveitem-list-children.md'],
    );
    expect(more).toEqual(kind === 'headers' ? moreHeaders : moreParameters);
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
