import type { NameMatch } from '../names/match-names.ts';
import type { Names } from '../names/names.ts';
import type { Group, Hit, TextHit } from './hit.ts';

/** Most rows of one name in its turn, before the next name's. */
export const rowsOfName = 3;

interface Adding {
  /** Group of the hits, where it is not that of their kind. */
  group?: Group;
  /** Most turns that each name gets. */
  turns?: number;
  /** Only what has a text that was found too. */
  found?: boolean;
}

const groupOf = { entry: 'entries', row: 'rows', published: 'published' } as const;
/** Groups of what was found by a keyword, by what the keyword is. */
const groupOfKeyword: Record<string, Group> = { request: 'requests', permission: 'permissions' };

/** A list under construction: a unit is added once, what comes later of it only adds what it lacks. */
export class HitList {
  readonly hits: Hit[] = [];
  readonly #names: Names;
  readonly #texts: readonly TextHit[];
  readonly #textOf: Map<number, TextHit>;
  readonly #known = new Map<number, Hit>();

  constructor(names: Names, texts: readonly TextHit[]) {
    this.#names = names;
    this.#texts = texts;
    this.#textOf = new Map(texts.map((text) => [text.unit, text]));
  }

  /** Adds what bears the matched names, rows in turns of `rowsOfName` a name. */
  add(
    matches: readonly NameMatch[],
    { group, turns = Number.POSITIVE_INFINITY, found = false }: Adding = {},
  ): void {
    const bearers = matches.flatMap((match) =>
      this.#inOrder(match)
        .filter((bearer) => !found || this.#textOf.has(this.#unitOf(match, bearer)))
        .map((bearer) => ({ match, bearer })),
    );
    const nameOf = ({ match: { kind, item } }: { match: NameMatch }): string =>
      `${kind} ${'literal' in item ? item.literal : item.text}`;
    for (const { match, bearer } of inTurns(bearers, nameOf, turns))
      this.#addBearer(match, bearer, group);
  }

  /** Units of what bears the matched names. */
  unitsOf(matches: readonly NameMatch[]): Set<number> {
    return new Set(
      matches.flatMap((match) => match.item.bearers.map((bearer) => this.#unitOf(match, bearer))),
    );
  }

  /** Adds one hit of a loaded unit. */
  addUnit(unit: number, more: Pick<Hit, 'group' | 'way'> & Partial<Hit>): void {
    const place = this.#names.ofUnit(unit);
    if (place) this.#put({ unit, ...place, ...more });
  }

  /** Adds the texts that were found: those that begin with the phrase, then the others, each in turns of `rowsOfName` a name. */
  addTexts(): void {
    for (const begins of [true, false]) {
      const hits = this.#texts.flatMap((text): Hit[] => {
        const place = this.#names.ofUnit(text.unit);
        if (text.begins !== begins || this.#known.has(text.unit) || !place) return [];
        return [{ unit: text.unit, ...place, group: 'text', way: 'phrase', textIn: text.locale }];
      });
      const nameOf = ({ entry, row }: Hit): string =>
        row === null ? `entry ${entry}` : `row ${this.#names.rows[row]?.name ?? ''}`;
      for (const hit of inTurns(hits, nameOf)) this.#put(hit);
    }
  }

  /** Bearers, those first whose text was found too, then those nearest to the reader; of one name, those of the shortest address. */
  #inOrder(match: NameMatch): number[] {
    const { bearers } = match.item;
    const rank = (bearer: number): number => {
      const entry = areEntries(match) ? bearer : (this.#names.rows[bearer]?.entry ?? 0);
      return (
        (this.#textOf.has(this.#unitOf(match, bearer)) ? 0 : 3) +
        this.#names.distance(entry) +
        (this.#isAddressed(match, bearer) ? 0 : 0.5)
      );
    };
    const ranked = bearers.map((bearer) => ({
      bearer,
      rank: rank(bearer),
      stem: areEntries(match) ? (this.#names.entries[bearer]?.stem.length ?? 0) : 0,
      unit: this.#unitOf(match, bearer),
    }));
    return ranked
      .sort((a, b) => a.rank - b.rank || a.stem - b.stem || a.unit - b.unit)
      .map(({ bearer }) => bearer);
  }

  /** Whether an entry's address is its name and nothing else, or has the last part of the request that was found. */
  #isAddressed(match: NameMatch, bearer: number): boolean {
    if (!areEntries(match)) return false;
    const stem = this.#names.entries[bearer]?.stem ?? '';
    if (match.kind !== 'keyword') return stem === match.item.compact;
    const [last = ''] = /[a-z]+(?=[^a-z]*$)/i.exec(match.item.text.replace(/\{[^}]*\}/g, '')) ?? [];
    return (
      match.item.of === 'request' && stem.includes(last.toLowerCase().replace(/(?:ie)?s$/, ''))
    );
  }

  #unitOf(match: NameMatch, bearer: number): number {
    const items = areEntries(match) ? this.#names.entries : this.#names.rows;
    return items[bearer]?.unit ?? 0;
  }

  #addBearer(match: NameMatch, bearer: number, group?: Group): void {
    const { way } = match;
    const unit = this.#unitOf(match, bearer);
    if (match.kind === 'keyword') {
      const { of, text } = match.item;
      const there = this.#names.entries[bearer]?.keywords.find(({ item }) => item === match.item);
      const keyword = { of, text, anchor: there?.anchor ?? '' };
      const own = group === 'similar' ? group : (groupOfKeyword[of] ?? 'entries');
      this.addUnit(unit, { group: own, way, keyword });
    } else if (match.kind === 'published') {
      const { of, locale, text } = match.item;
      this.addUnit(unit, { group: group ?? 'published', way, published: { of, locale, text } });
    } else this.addUnit(unit, { group: group ?? groupOf[match.kind], way });
  }

  #put(hit: Hit): void {
    const known = this.#known.get(hit.unit);
    if (known) {
      if (hit.published) known.published ??= hit.published;
      // What was found by its own name leads to its page, not to the place of a keyword there.
      if (hit.keyword && known.group !== 'exact') known.keyword ??= hit.keyword;
      if (hit.textIn) known.textIn ??= hit.textIn;
      return;
    }
    const text = this.#textOf.get(hit.unit);
    const whole = text && !hit.textIn ? { ...hit, textIn: text.locale } : hit;
    this.#known.set(hit.unit, whole);
    this.hits.push(whole);
  }
}

function areEntries({ kind }: NameMatch): boolean {
  return kind === 'entry' || kind === 'keyword';
}

/** Items in turns: at most `rowsOfName` of each name in each of at most `turns` turns. */
function inTurns<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  turns = Number.POSITIVE_INFINITY,
): Item[] {
  let waiting = [...Map.groupBy(items, nameOf).values()];
  const ordered: Item[] = [];
  for (let turn = 0; turn < turns && waiting.length > 0; turn++) {
    for (const queue of waiting) ordered.push(...queue.splice(0, rowsOfName));
    waiting = waiting.filter((queue) => queue.length > 0);
  }
  return ordered;
}
