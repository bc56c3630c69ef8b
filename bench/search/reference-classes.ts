import type { Asked } from './classes.ts';
import { type Dice, withSlip } from './dice.ts';
import type { PublicEntry, PublicRow } from './reference-content.ts';

/** What queries are made from: one entry of each kind, drawn anew for each query. */
export interface Material {
  entries: readonly PublicEntry[];
  type: PublicEntry;
  row: PublicRow;
  method: PublicEntry;
  locale: string;
  dice: Dice;
}

type Make = (material: Material) => Asked | null;

const letters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
const upper = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const rowsOf = (entry: PublicEntry): PublicRow[] => [
  ...(entry.properties ?? []),
  ...(entry.relationships ?? []),
  ...(entry.members ?? []),
];
const permissionsOf = (entry: PublicEntry): string[] => (entry.permissions ?? []).flatMap(namesOf);

/** A row of permissions has a list of them, or one list for each way to sign in. */
function namesOf(row: { permissions?: string[] }): string[] {
  return Object.values(row).flatMap((cell) => (Array.isArray(cell) ? (cell as string[]) : []));
}

/** Everything of exactly this name. */
function named(m: Material, name: string): Set<string> {
  const wanted = letters(name);
  const found = new Set<string>();
  for (const entry of m.entries) {
    if (letters(entry.name) === wanted) found.add(entry.id);
    for (const row of allRows(entry))
      if (letters(row.name) === wanted) found.add(`${entry.id}#${row.anchor}`);
  }
  return found;
}

/** Rows of every table, parameters of methods too. */
function allRows(entry: PublicEntry): PublicRow[] {
  const { parameters = [] } = entry as { parameters?: PublicRow[] };
  return [...rowsOf(entry), ...parameters];
}

function entriesOf(m: Material, holds: (entry: PublicEntry) => boolean): Set<string> {
  return new Set(m.entries.filter(holds).map(({ id }) => id));
}

/** Methods with a permission: their pages and the rows that name it. */
function withPermission(m: Material, name: string): Set<string> {
  const found = new Set<string>();
  for (const entry of m.entries)
    for (const row of entry.permissions ?? [])
      if (namesOf(row).some((one) => one.toLowerCase() === name.toLowerCase()))
        found.add(entry.id).add(`${entry.id}#${row.anchor}`);
  return found;
}

const bothNames = (m: Material): Set<string> => {
  const found = new Set<string>();
  for (const entry of m.entries)
    if (letters(entry.name) === letters(m.type.name))
      for (const row of rowsOf(entry))
        if (letters(row.name) === letters(m.row.name)) found.add(`${entry.id}#${row.anchor}`);
  for (const one of named(m, m.type.name + m.row.name)) found.add(one);
  return found;
};

const verbAndPath = (request: string): [string, string] => {
  const [, verb = '', path = ''] = /^(\w+)\s+(\S.*)$/.exec(request) ?? [];
  return [verb, path.replace(/[?#].*$/, '')];
};
const shape = (request: string): string => {
  const [verb, path] = verbAndPath(request);
  return `${verb} ${path.replace(/\{[^}]*\}|<[^>]*>/g, '{}').replace(/\/$/, '')}`.toLowerCase();
};

export const referenceClasses: Record<string, Make> = {
  'type as typed': (m) => ({
    typed: m.type.name,
    right: entriesOf(
      m,
      ({ name, kind }) => kind !== 'method' && letters(name) === letters(m.type.name),
    ),
  }),
  'property or relationship as typed': (m) => ({ typed: m.row.name, right: named(m, m.row.name) }),
  'type and property': (m) => ({
    typed: m.dice.pick([
      `${m.type.name}.${m.row.name}`,
      `${m.type.name} ${m.row.name}`,
      `${m.row.name} ${m.type.name}`,
      `${upper(m.type.name)}.${upper(m.row.name)}`,
      `microsoft.graph.${m.type.name}/${m.row.name}`,
      `${m.type.name}->${m.row.name}`,
    ]),
    right: bothNames(m),
  }),
  'heading of a type': (m) => ({
    typed: m.dice.pick([
      `${m.type.name} resource type`,
      `${m.type.name} 资源类型`,
      `tipo de recurso ${m.type.name}`,
      `${m.type.name} properties`,
      `${m.type.name} 属性`,
      `Propriedades de ${m.type.name}`,
    ]),
    right: entriesOf(
      m,
      ({ name, kind }) => kind !== 'method' && letters(name) === letters(m.type.name),
    ),
  }),
  'namespaces and wrappers of types': (m) => ({
    typed: m.dice.pick([
      `microsoft.graph.${m.type.name}`,
      `#microsoft.graph.${m.type.name}`,
      `Collection(microsoft.graph.${m.type.name})`,
      `"@odata.type": "#microsoft.graph.${m.type.name}"`,
      `${m.type.name} collection`,
      `List<${upper(m.type.name)}>`,
    ]),
    right: entriesOf(
      m,
      ({ name, kind }) => kind !== 'method' && letters(name) === letters(m.type.name),
    ),
  }),
  'title of a method': (m) => {
    const typed = m.method.titles[m.locale];
    if (!typed) return null;
    const same = (title: string | undefined): boolean =>
      title !== undefined && letters(title) === letters(typed);
    return {
      typed,
      right: new Set([
        ...entriesOf(m, ({ name, titles }) => same(name) || Object.values(titles).some(same)),
        ...named(m, typed),
      ]),
    };
  },
  request: (m) => {
    const request = m.dice.pick(m.method.requests ?? ['']);
    const [verb, path] = verbAndPath(request);
    if (!/^\/[\w{]/.test(path) || /[\s'"|]/.test(path.replace(/\{[^}]*\}/g, ''))) return null;
    const filled = path.replace(/\{[^}]*\}/g, () => `${m.dice.below(9000) + 1000}-ab`);
    const typed = m.dice.pick([
      request,
      `${verb} ${path}`,
      `${verb} https://graph.microsoft.com/${m.method.version}${path}`,
      `${verb} ${filled}`,
      `${verb} /${m.method.version}${filled}`,
      `${verb.toLowerCase()} ${path.slice(1)}`,
    ]);
    return {
      typed,
      right: entriesOf(m, ({ requests = [] }) =>
        requests.some((one) => shape(one) === shape(request)),
      ),
    };
  },
  permission: (m) => {
    const name = m.dice.pick(permissionsOf(m.method));
    if (!name || !/^[\w.-]+\.[\w.]+$/.test(name)) return null;
    const typed = m.dice.pick([
      name,
      name,
      name.toLowerCase(),
      `${name} permission`,
      `权限 ${name}`,
      `permission:${name}`,
    ]);
    return { typed, right: withPermission(m, name) };
  },
  'addresses and files': (m) => {
    const one = m.dice.pick([m.type, m.method]);
    const [version = '', stem = '', section] = one.id.split('/');
    if (section !== undefined) return null;
    const folder = one.kind === 'method' ? 'api' : 'resources';
    const learn = `learn.microsoft.com/zh-cn/graph/api/${one.kind === 'method' ? '' : 'resources/'}${stem}`;
    const view = version === 'v1.0' ? '1.0' : version;
    const typed = m.dice.pick([
      `https://${learn}?view=graph-rest-${view}&tabs=http`,
      learn,
      `${stem}.md`,
      `${folder}/${stem}.md`,
      `api-reference/${version}/${folder}/${stem}.md:12`,
      `${version}/${stem}`,
    ]);
    const known = /v1\.0|beta|rest-1/.test(typed.replace(stem, ''));
    return {
      typed,
      right: entriesOf(m, ({ id }) => id.endsWith(`/${stem}`) && (!known || id === one.id)),
    };
  },
  filters: (m) => {
    const property = m.type.properties?.includes(m.row) ?? false;
    const kind = property ? 'property' : 'relationship';
    const ofType = new Set<string>();
    const ofRow = new Set<string>();
    for (const entry of m.entries)
      for (const row of (property ? entry.properties : entry.relationships) ?? []) {
        if (letters(row.name) !== letters(m.row.name)) continue;
        ofRow.add(`${entry.id}#${row.anchor}`);
        if (letters(entry.name) === letters(m.type.name)) ofType.add(`${entry.id}#${row.anchor}`);
      }
    return m.dice.pick([
      { typed: `type:${m.type.name} ${m.row.name}`, right: ofType },
      { typed: `${m.row.name} type:${m.type.name}`, right: ofType },
      { typed: `${kind}:${m.row.name}`, right: ofRow },
      { typed: `kind:${kind} ${m.row.name}`, right: ofRow },
      {
        typed: `kind:type ${m.type.name}`,
        right: entriesOf(
          m,
          (one) => one.kind === 'type' && letters(one.name) === letters(m.type.name),
        ),
      },
      {
        typed: `${m.type.name} ${m.type.version}`,
        right: entriesOf(
          m,
          (one) => one.version === m.type.version && letters(one.name) === letters(m.type.name),
        ),
      },
    ]);
  },
  'one slip': (m) => {
    const { name } = m.dice.pick([m.type, m.row]);
    return /^[a-zA-Z]{7,}$/.test(name)
      ? { typed: withSlip(m.dice, name), right: named(m, name) }
      : null;
  },
  'prose as written': (m) => {
    const text = m.row.description[m.locale] ?? '';
    const typed = m.dice.pick(
      text.match(/\p{sc=Han}{5,9}/gu) ?? text.match(/[\p{L}]{2,}(?: [\p{L}]{2,}){2,4}/gu) ?? [''],
    );
    if (typed === '') return null;
    const right = new Set<string>();
    for (const entry of m.entries) for (const id of holdersOf(entry, typed)) right.add(id);
    return { typed, right: new Set([...right, ...named(m, typed)]) };
  },
  'unknown words': ({ dice }) => ({
    typed: Array.from({ length: 1 + dice.below(2) }, () =>
      Array.from({ length: 9 }, () => dice.pick([...'qxzjvkw'])).join(''),
    ).join(' '),
    right: new Set(),
  }),
};

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function holdersOf(entry: PublicEntry, phrase: string): string[] {
  const wanted = folded(phrase);
  const has = (texts: Record<string, string> = {}): boolean =>
    Object.values(texts).some((text) => folded(text).includes(wanted));
  const { summary } = entry as { summary?: Record<string, string> };
  return [
    ...(has(summary) || has(entry.titles) ? [entry.id] : []),
    ...allRows(entry)
      .filter(({ description }) => has(description))
      .map(({ anchor }) => `${entry.id}#${anchor}`),
  ];
}
