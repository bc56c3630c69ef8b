import { kindOf } from '../../kinds/index.ts';
import type { EntryRecord, Named } from '../../model/entry-record.ts';
import { beginningsOf } from '../../model/page-stem.ts';
import { folderOf, joined } from '../links/path-parts.ts';

/** A row that has a type: a property of a type, or a parameter of a method. */
export interface Use {
  owner: EntryRecord;
  anchor: string;
  /** The row's name. */
  name: string;
}

/** What leads from one entry to another beside the texts of their pages. */
export interface Uses {
  /** The entry that a row's type is, by the type's name and where it leads. */
  typeOf: (owner: Named, name: string, href: string | null) => EntryRecord | undefined;
  /** The rows of which an entry is the type, in the order of their owners' ids. */
  of: (entry: Named) => readonly Use[];
  /** What a type derives from. */
  base: (entry: Named) => EntryRecord | undefined;
  /** What derives from a type. */
  derived: (entry: Named) => readonly EntryRecord[];
  /** The methods of a type, in the order of its page. */
  methods: (entry: Named) => readonly EntryRecord[];
  /** The type that a method belongs to. */
  owner: (entry: Named) => EntryRecord | undefined;
  /** The methods that belong to a type, by name: many types may list one, but one has it. */
  own: (entry: Named) => readonly EntryRecord[];
}

/** Returns what the records of a reference say of one another. */
export function usesIn(records: readonly EntryRecord[]): Uses {
  const byId = new Map(records.map((record) => [record.id, record]));
  const typesOf = typeFinder(records);
  const typeOf: TypeFinder<EntryRecord | undefined> = (...row) => typesOf(...row)[0];
  const used = groupPairs(
    records.flatMap((owner) =>
      owner.typed.flatMap(([anchor, name, type, href]) => {
        const found = typesOf(owner, type, href);
        return found.map(({ id }) => [id, { owner, anchor, name }] as const);
      }),
    ),
  );
  const bases = new Map(
    records.flatMap((record) => {
      const base = record.base && typeOf(record, record.base.name, record.base.href ?? null);
      return base && base.id !== record.id ? [[record.id, base] as const] : [];
    }),
  );
  const derived = groupPairs(
    records.flatMap((record) => {
      const base = bases.get(record.id);
      return base ? [[base.id, record] as const] : [];
    }),
  );
  const { methods, owners } = methodsIn(records);
  const own = groupPairs(
    records.toSorted(byName).flatMap((record) => {
      const owner = owners.get(record.id);
      return owner ? [[owner.id, record] as const] : [];
    }),
  );
  return {
    typeOf: ({ id }, name, href) => {
      const owner = byId.get(id);
      return owner && typeOf(owner, name, href);
    },
    of: ({ id }) => used.get(id) ?? [],
    base: ({ id }) => bases.get(id),
    derived: ({ id }) => derived.get(id) ?? [],
    methods: ({ id }) => methods.get(id) ?? [],
    owner: ({ id }) => owners.get(id),
    own: ({ id }) => own.get(id) ?? [],
  };
}

/** Orders entries by name as a reader expects: letters first without case. */
export function byName(a: EntryRecord, b: EntryRecord): number {
  const [x, y] = [a.name.toLowerCase(), b.name.toLowerCase()];
  if (x !== y) return x < y ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function groupPairs<T>(pairs: readonly (readonly [string, T])[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

type TypeFinder<Found> = (owner: EntryRecord, name: string, href: string | null) => Found;

/** Finds a type by its link, else by its name in the owner's version: every definition of it, the best first. */
function typeFinder(records: readonly EntryRecord[]): TypeFinder<EntryRecord[]> {
  const types = records.filter(({ kind }) => kind !== 'method');
  const byPlace = new Map(
    types.map((record) => [
      record.section === null
        ? record.path.toLowerCase()
        : `${record.path}#${record.headingSlug}`.toLowerCase(),
      record,
    ]),
  );
  const byName = Map.groupBy(types, ({ version, name }) => `${version} ${name}`);
  return (owner, name, href) => {
    // What a page defines for itself and has no entry is not what another page calls so.
    if (href?.startsWith('#'))
      return [byPlace.get(`${owner.path}${href}`.toLowerCase()) ?? []].flat();
    const linked = href === null ? undefined : linkedFrom(owner, href, byPlace);
    if (linked) return [linked];
    const dot = name.lastIndexOf('.');
    const namespace = dot < 0 ? undefined : name.slice(0, dot);
    const named = (byName.get(`${owner.version} ${name.slice(dot + 1)}`) ?? []).filter(
      (record) => namespace === undefined || record.namespace === namespace,
    );
    return meant(named, owner);
  };
}

function linkedFrom(
  { path }: EntryRecord,
  href: string,
  byPlace: ReadonlyMap<string, EntryRecord>,
): EntryRecord | undefined {
  const [file = '', fragment = ''] = href.toLowerCase().split('#', 2);
  if (file === '' || file.includes(':')) return undefined;
  const page = joined(folderOf(path.toLowerCase()), file);
  return page === null ? undefined : (byPlace.get(`${page}#${fragment}`) ?? byPlace.get(page));
}

/**
 * What a name means as a type; nothing where it may mean several. What may be a section of a page, as an enum is, may be
 * defined twice in one namespace: a page of its own comes first.
 */
function meant(named: EntryRecord[], owner: EntryRecord): EntryRecord[] {
  const sections = named.filter(({ kind }) => kindOf(kind).headings);
  if (sections.length > 0) {
    const isOne = sections.every(({ namespace }) => namespace === sections[0]?.namespace);
    return isOne
      ? sections.toSorted((a, b) => Number(b.section === null) - Number(a.section === null))
      : [];
  }
  const near = named.filter(({ namespace }) => namespace === owner.namespace);
  return named.length === 1 ? named : near.length === 1 ? near : [];
}

/** Which methods the tables of types list, and to which of those types each method belongs. */
function methodsIn(records: readonly EntryRecord[]) {
  const pages = new Map(
    records.flatMap((record) =>
      record.kind === 'method' ? [[record.path.toLowerCase(), record] as const] : [],
    ),
  );
  const methods = new Map<string, EntryRecord[]>();
  const listing = new Map<string, EntryRecord[]>();
  for (const record of records) {
    if (record.kind === 'method' || record.methods.length === 0) continue;
    const found = new Set(record.methods.flatMap((href) => linkedFrom(record, href, pages) ?? []));
    methods.set(record.id, [...found]);
    for (const { id } of found) listing.set(id, [...(listing.get(id) ?? []), record]);
  }
  const named = new Map(
    records.filter(({ kind }) => kind === 'type').map((record) => [record.id, record]),
  );
  const owners = new Map(
    [...pages.values()].flatMap((method) => {
      const owner = closest(method, listing.get(method.id) ?? []) ?? byStem(method, named);
      return owner ? [[method.id, owner] as const] : [];
    }),
  );
  return { methods, owners };
}

/** Of the types that list a method, the one that its file is named after, else the first. */
function closest({ stem }: EntryRecord, types: readonly EntryRecord[]): EntryRecord | undefined {
  const [best] = types.toSorted((a, b) => shared(b.stem, stem) - shared(a.stem, stem));
  return best;
}

function shared(type: string, method: string): number {
  return method.startsWith(`${type}-`) ? type.length : 0;
}

/** The type that a method's file is named after, whether its page lists the method or not. */
function byStem(
  { version, stem }: EntryRecord,
  types: ReadonlyMap<string, EntryRecord>,
): EntryRecord | undefined {
  for (const beginning of beginningsOf(stem)) {
    const type = types.get(`${version}/${beginning}`);
    if (type) return type;
  }
  return undefined;
}
