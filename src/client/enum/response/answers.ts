import type { KnownEnum, KnownMembers, MemberLine } from './members.ts';
import type { ResponseValue } from './values.ts';

/** An enum that a value may come from, with the members that it names. */
export interface Candidate {
  type: string;
  /** The newest stable version that has it, else the beta. */
  version: string;
  members: MemberLine[];
}

/** What one value of a response means. */
export interface Answer {
  path: string;
  text: string;
  /** Likeliest first; empty where the property's type has no such member. */
  candidates: Candidate[];
  /** Whether the property's name tells the enum: otherwise other enums could be meant. */
  certain: boolean;
  /** The type that the property is named after, where it has no such member. */
  unknownTo?: string;
}

/** Candidates that are shown of a value whose property says nothing. */
const mostCandidates = 3;

/**
 * Returns what the values of a response mean: those that name a member of an enum, and those whose property is named
 * after an enum that has no such member. Values of one list belong to one enum.
 */
export function answersTo(values: readonly ResponseValue[], known: KnownMembers): Answer[] {
  const lists = Map.groupBy(values, ({ path }) => path.replace(/\[\d+\]/g, '[]'));
  return values.flatMap((value) => {
    const siblings = lists.get(value.path.replace(/\[\d+\]/g, '[]')) ?? [];
    return answer(value, siblings, known) ?? [];
  });
}

function answer(
  value: ResponseValue,
  siblings: readonly ResponseValue[],
  known: KnownMembers,
): Answer | undefined {
  const { path, text } = value;
  const named = namedAfter(value.key, known);
  const possible = value.number ? named : [...new Set([...named, ...enumsWith(text, known)])];
  const having = possible.flatMap((one) => {
    const members = membersIn(one, value);
    return members ? [{ one, members, score: likeness(one, value, siblings) }] : [];
  });
  if (having.length === 0) {
    const [type] = named;
    if (!type || !isLiteral(text)) return undefined;
    return { path, text, candidates: [], certain: true, unknownTo: type.type };
  }
  having.sort((a, b) => b.score - a.score || byVersion(a.one, b.one));
  const types = Map.groupBy(having, ({ one }) => one.type);
  const best = having[0]?.score ?? 0;
  const certain = best >= certainScore;
  const candidates = [...types.values()]
    .filter(([first]) => !certain || (first?.score ?? 0) >= best)
    .flatMap(([first]) => (first ? [candidate(first.one, first.members)] : []));
  return { path, text, candidates: candidates.slice(0, mostCandidates), certain };
}

function candidate({ type, version }: KnownEnum, members: MemberLine[]): Candidate {
  return { type, version, members };
}

/** Enums that have every name of a text: `a`, or flags written as `a,b`. */
function enumsWith(text: string, known: KnownMembers): KnownEnum[] {
  const [first = '', ...others] = text.split(/\s*,\s*/);
  return known
    .withName(first)
    .filter(({ members }) => others.every((name) => members.some((one) => one.name === name)));
}

/** Enums whose type is what the property is called: `riskLevel`, and `riskLevels` or `riskLevelLastUpdated…` is not. */
function namedAfter(key: string, known: KnownMembers): readonly KnownEnum[] {
  const exact = known.ofType(key);
  return exact.length > 0 ? exact : known.ofType(key.replace(/s$/, ''));
}

function membersIn({ members }: KnownEnum, { text, number }: ResponseValue) {
  if (number) {
    const exact = members.filter(({ value }) => value !== null && Number(value) === Number(text));
    return exact.length > 0 ? exact : bitsIn(members, Number(text));
  }
  const found = text.split(/\s*,\s*/).map((name) => members.find((one) => one.name === name));
  return found.every((one) => one !== undefined) ? found : undefined;
}

/** Members that a number adds up, each a bit of its own; undefined where they don't add up to it. */
function bitsIn(members: readonly MemberLine[], number: number): MemberLine[] | undefined {
  if (!Number.isSafeInteger(number) || number <= 0) return undefined;
  const bits = members.filter(({ value }) => {
    const bit = Number(value);
    return value !== null && Number.isInteger(Math.log2(bit)) && bit <= number;
  });
  const own = bits.filter(({ value }) => Math.floor(number / Number(value)) % 2 === 1);
  return own.reduce((sum, { value }) => sum + Number(value), 0) === number ? own : undefined;
}

const certainScore = 15;

/** How well a property's name, what is around it and the values beside it speak for an enum. */
function likeness(
  { type, members }: KnownEnum,
  { key, around }: ResponseValue,
  siblings: readonly ResponseValue[],
): number {
  const has = new Set(members.map(({ name }) => name));
  const all = siblings.every(({ text, number }) =>
    number ? true : text.split(/\s*,\s*/).every((name) => has.has(name)),
  );
  const [own, wanted] = [wordsOf(type), wordsOf(key)];
  const exact = same(own, wanted) ? 20 : 0;
  const qualified = around.some((name) => same(own, [...wordsOf(name), ...wanted])) ? 15 : 0;
  const ending =
    wanted.length > 1 && same(own.slice(-wanted.length), wanted) ? 3 * wanted.length + 4 : 0;
  const context = around.slice(0, 2).flatMap(wordsOf);
  const shared = own.filter((word) => wanted.includes(word) || context.includes(word)).length;
  return (
    Math.max(exact, qualified, ending) + (2 * shared) / own.length + (all ? 3 : 0) - (all ? 0 : 6)
  );
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i]);
}

/** Words of a name in lower case, plural marks off: `deviceStates` → `device`, `state`. */
function wordsOf(name: string): string[] {
  return name
    .split(/(?<=[a-z\d])(?=[A-Z])|[^\p{L}\d]+/u)
    .flatMap((word) => (word ? [word.toLowerCase().replace(/(?<=[^s])s$/, '')] : []));
}

function isLiteral(text: string): boolean {
  return /^[\w-]+(\s*,\s*[\w-]+)*$/.test(text) && text.length <= 200;
}

/** Stable versions before others. */
function byVersion(a: KnownEnum, b: KnownEnum): number {
  const rank = ({ version }: KnownEnum) => (/^v\d/.test(version) ? 0 : 1);
  return rank(a) - rank(b) || b.version.localeCompare(a.version) || a.id.localeCompare(b.id);
}
