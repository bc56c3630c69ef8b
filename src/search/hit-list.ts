import type { Group, Hit, TextHit } from './hit.ts';
import type { NameMatch } from './match.ts';
import type { Names } from './names.ts';

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

const groupOf = { type: 'types', member: 'members', published: 'published' } as const;

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

  /** Adds one row. */
  addRow(row: number, group: Group, way: Hit['way'], published?: Hit['published']): void {
    const type = this.#names.rows[row]?.type ?? 0;
    this.#put({
      unit: this.#names.unitOfRow(row),
      type,
      row,
      group,
      way,
      ...(published && { published }),
    });
  }

  /** Adds the texts that were found: those that begin with the phrase, then the others, each in turns of `rowsOfName` a name. */
  addTexts(): void {
    for (const begins of [true, false]) {
      const hits = this.#texts
        .filter((text) => text.begins === begins && !this.#known.has(text.unit))
        .map(
          ({ unit, way, locale }): Hit => ({
            unit,
            ...this.#names.ofUnit(unit),
            group: 'text',
            way,
            textIn: locale,
          }),
        );
      const nameOf = ({ type, row }: Hit): string =>
        row === null ? `type ${type}` : `member ${this.#names.rows[row]?.name ?? ''}`;
      for (const hit of inTurns(hits, nameOf)) this.#put(hit);
    }
  }

  /** Bearers, those first whose text was found too, then those nearest to the reader. */
  #inOrder(match: NameMatch): number[] {
    const { bearers } = match.item;
    if (this.#textOf.size === 0 && this.#names.here === '') return bearers;
    const rank = (bearer: number): number => {
      const type = match.kind === 'type' ? bearer : (this.#names.rows[bearer]?.type ?? 0);
      return (this.#textOf.has(this.#unitOf(match, bearer)) ? 0 : 3) + this.#names.distance(type);
    };
    const ranked = bearers.map((bearer) => ({ bearer, rank: rank(bearer) }));
    return ranked.sort((a, b) => a.rank - b.rank).map(({ bearer }) => bearer);
  }

  #unitOf({ kind }: NameMatch, bearer: number): number {
    return kind === 'type' ? (this.#names.types[bearer]?.unit ?? 0) : this.#names.unitOfRow(bearer);
  }

  #addBearer(match: NameMatch, bearer: number, group: Group = groupOf[match.kind]): void {
    if (match.kind === 'type') {
      const unit = this.#names.types[bearer]?.unit ?? 0;
      this.#put({ unit, type: bearer, row: null, group, way: match.way });
    } else if (match.kind === 'member') {
      this.addRow(bearer, group, match.way);
    } else {
      const { of, locale, text } = match.item;
      this.addRow(bearer, group, match.way, { of, locale, text });
    }
  }

  #put(hit: Hit): void {
    const known = this.#known.get(hit.unit);
    if (known) {
      if (hit.published) known.published ??= hit.published;
      return;
    }
    const text = this.#textOf.get(hit.unit);
    const whole = text && !hit.textIn ? { ...hit, textIn: text.locale } : hit;
    this.#known.set(hit.unit, whole);
    this.hits.push(whole);
  }
}

/** Items in turns: at most `rowsOfName` of each name in each of at most `turns` turns. */
function inTurns<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  turns = Number.POSITIVE_INFINITY,
): Item[] {
  const queues = new Map<string, Item[]>();
  for (const item of items) {
    const name = nameOf(item);
    const queue = queues.get(name);
    if (queue) queue.push(item);
    else queues.set(name, [item]);
  }
  const ordered: Item[] = [];
  let waiting = [...queues.values()];
  for (let turn = 0; turn < turns && waiting.length > 0; turn++) {
    for (const queue of waiting) ordered.push(...queue.splice(0, rowsOfName));
    waiting = waiting.filter((queue) => queue.length > 0);
  }
  return ordered;
}
