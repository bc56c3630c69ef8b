import { gzipSync } from 'node:zlib';
import { beforeAll, expect, it } from 'vitest';
import type { SearchRecord } from '../../src/model/search-record.ts';
import type { Query } from '../../src/search/query/query.ts';
import type { Hit } from '../../src/search/ranking/hit.ts';
import { Engine } from '../../src/search/records/engine.ts';
import { editDistance } from '../../src/search/text/edit-distance.ts';
import { fold, loose } from '../../src/search/text/fold.ts';
import { readReference } from '../../src/store/reference.ts';
import { searchRecords } from '../../src/views/search/search-records.ts';
import { describeShared, SHARED } from '../support/shared.ts';
import { Dice, edited, hanRun, nonsense, phrase, summariesIn, textsIn } from './search-samples.ts';
import { type BuiltSearch, buildSearch } from './search-source.ts';

const sample = 300;

describeShared('corpus', 'search over the corpus', () => {
  let records: SearchRecord[];
  let built: BuiltSearch;
  let engines: Record<string, Engine>;
  let members: string[];
  let types: string[];

  beforeAll(async () => {
    records = searchRecords((await readReference(`${SHARED}/corpus`)).entries);
    built = buildSearch(records);
    engines = {};
    for (const tag of ['en', 'zh-CN', 'pt-BR']) engines[tag] = await Engine.open(built.source, tag);
    members = [...new Set(records.flatMap((one) => one.rows.map((row) => row.name)))];
    types = [...new Set(records.map((one) => one.name))];
  });

  const from = (tag: string): Engine => engines[tag] as Engine;
  const ask = (tag: string, typed: string): Promise<Hit[]> =>
    from(tag)
      .all(from(tag).read(typed) as Query)
      .then(({ hits }) => hits);
  const nameOf = ({ entry, row }: Hit): string => {
    const { names } = from('en');
    return (row === null ? names.entries[entry]?.name : names.rows[row]?.name) ?? '';
  };
  /** Units of a hit in every version that it stands for. */
  const unitsOf = ({ unit, entry, row, also = [] }: Hit): number[] => {
    const { names } = from('en');
    const own = names.rows[row ?? -1];
    const others = also.flatMap((position) => {
      const other = names.entries[position];
      if (row === null) return other?.unit ?? [];
      return (other?.rows ?? []).flatMap((one) => {
        const same = names.rows[one];
        return same?.name === own?.name && same?.value === own?.value ? (same?.unit ?? []) : [];
      });
    });
    return names.entries[entry] ? [unit, ...others] : [];
  };
  const share = (good: readonly boolean[]): number => good.filter(Boolean).length / good.length;
  const times = async (ask: () => Promise<boolean>): Promise<number> => {
    const good: boolean[] = [];
    for (let count = 0; count < sample; count++) good.push(await ask());
    return share(good);
  };

  it.each(['en', 'zh-CN', 'pt-BR'])(
    'puts each name first, as it is spelled, from %s',
    async (tag) => {
      const wrong: string[] = [];
      for (const name of types) {
        const [first] = await ask(tag, name);
        if (!first || first.row !== null || nameOf(first) !== name) wrong.push(name);
      }
      for (const name of members) {
        const hits = await ask(tag, name);
        const before = types.includes(name) ? hits.findIndex((hit) => hit.row !== null) : 0;
        const isTypeFirst = hits.slice(0, before).every((hit) => nameOf(hit) === name);
        const hit = hits[before];
        if (!hit || hit.row === null || nameOf(hit) !== name || !isTypeFirst) wrong.push(name);
      }
      expect(wrong).toEqual([]);
    },
  );

  it('finds names with one edit among the first ten', async () => {
    const dice = new Dice(3);
    const found = await times(async () => {
      const name = dice.pick(members);
      const hits = await ask('zh-CN', edited(dice, name) || name);
      return hits.slice(0, 10).some((hit) => hit.row !== null && nameOf(hit) === name);
    });
    expect(found).toBeGreaterThanOrEqual(0.97);
  });

  it('finds names by a part', async () => {
    const dice = new Dice(3);
    const parts = members.flatMap((name) =>
      (name.match(/[A-Z]?[a-z]{2,}/g) ?? [])
        .filter((part) => part.length > 2)
        .map((part) => ({ name, part })),
    );
    const byPart = await times(async () => {
      const { name, part } = dice.pick(parts);
      return (await ask('pt-BR', part)).some((hit) => nameOf(hit) === name);
    });
    expect(byPart).toBeGreaterThanOrEqual(0.99);
  });

  it.each(['zh-CN', 'en'])('finds runs of Chinese from %s', async (tag) => {
    const dice = new Dice(5);
    const texts = textsIn(records, 'zh-CN').filter(({ text }) => /\p{sc=Han}{2}/u.test(text));
    const zhTexts = new Map(
      [...textsIn(records, 'zh-CN'), ...summariesIn(records, 'zh-CN')].map(({ unit, text }) => [
        unit,
        text,
      ]),
    );
    const sums = { wanted: 0, found: 0, shown: 0, right: 0 };
    for (let count = 0; count < sample; count++) {
      const run = hanRun(dice, dice.pick(texts).text) ?? '';
      const wanted = new Set(
        texts.filter(({ text }) => text.includes(run)).map(({ unit }) => unit),
      );
      const hits = await ask(tag, run);
      const units = new Set(hits.flatMap(unitsOf));
      sums.wanted += wanted.size;
      sums.found += [...wanted].filter((unit) => units.has(unit)).length;
      const first = hits.slice(0, 10);
      sums.shown += first.length;
      const holds = (unit: number): boolean => zhTexts.get(unit)?.includes(run) ?? false;
      sums.right += first.filter((hit) => unitsOf(hit).some(holds)).length;
    }
    expect(sums.found / sums.wanted).toBeGreaterThanOrEqual(0.99);
    expect(sums.right / sums.shown).toBeGreaterThanOrEqual(0.95);
  });

  for (const [language, tag] of [
    ['pt-BR', 'pt-BR'],
    ['en', 'zh-CN'],
    ['en', 'pt-BR'],
  ] as const)
    it(`finds phrases in ${language} from ${tag}`, async () => {
      const dice = new Dice(7);
      const texts = textsIn(records, language).map(({ unit, text }) => ({
        unit,
        text,
        folded: ` ${fold(text)}`,
      }));
      const allTexts = new Map<number, string>();
      for (const locale of ['en', 'zh-CN', 'pt-BR'])
        for (const { unit, text } of [...textsIn(records, locale), ...summariesIn(records, locale)])
          allTexts.set(unit, `${allTexts.get(unit) ?? ''} ${loose(text)}`);
      const good = await times(async () => {
        let words: string | undefined;
        while (!words) words = phrase(dice, dice.pick(texts).text);
        const typed = words.normalize('NFD').replace(/\p{M}/gu, '');
        const holds = (hit: Hit): boolean =>
          fold(nameOf(hit)) === fold(typed.replace(/ /g, '')) ||
          unitsOf(hit).some((unit) => allTexts.get(unit)?.includes(loose(typed)));
        const hits = await ask(tag, typed);
        const wanted = texts.filter(({ folded }) => folded.includes(` ${fold(typed)}`));
        const ten = new Set(hits.slice(0, 10).flatMap(unitsOf));
        return (
          hits.slice(0, 5).every(holds) &&
          (wanted.length > 5 || wanted.every(({ unit }) => ten.has(unit)))
        );
      });
      expect(good).toBeGreaterThanOrEqual(0.98);
    });

  it('shows a row of each real name that a published name stands for, marked', async () => {
    const printed = new Map<string, Set<string>>();
    for (const { name, published } of records.flatMap((one) => one.rows)) {
      for (const own of Object.values(published)) {
        if (own.name === undefined || [...own.name].length < 2) continue;
        printed.set(own.name, (printed.get(own.name) ?? new Set()).add(name));
      }
    }
    const wrong: string[] = [];
    for (const [text, names] of printed) {
      const hits = await ask('en', text);
      const marked = hits
        .filter((hit) => hit.published && fold(hit.published.text) === fold(text))
        .map(nameOf);
      if (![...names].every((name) => marked.includes(name)))
        wrong.push(`${text}: a name is missing`);
      const real = hits.findIndex((hit) => hit.row !== null && nameOf(hit) === text);
      const first = hits.findIndex((hit) => hit.published && nameOf(hit) !== text);
      if (real >= 0 && first >= 0 && first < real) wrong.push(`${text}: published before real`);
      marked.forEach((name, index) => {
        const isFourth =
          marked.slice(Math.max(index - 3, 0), index + 1).every((one) => one === name) &&
          index >= 3;
        const isNewLater = marked.slice(index).some((one) => !marked.slice(0, index).includes(one));
        if (isFourth && isNewLater)
          wrong.push(`${text}: a fourth row of ${name} before another name`);
      });
    }
    expect(printed.size).toBeGreaterThan(900);
    expect(wrong).toEqual([]);
  });

  it('returns exactly the members with a value, and that of a type first', async () => {
    const { names } = from('pt-BR');
    const all = names.rows.flatMap(({ value }) => value ?? []);
    const numbers = all.map(Number).filter(Number.isSafeInteger);
    const extremes = [Math.min(...numbers), Math.max(...numbers)].map(String);
    for (const value of ['0', '1', '3', '-1', ...extremes]) {
      const hits = await ask('pt-BR', value);
      const units = hits.flatMap(unitsOf).map((unit) => names.ofUnit(unit)?.row ?? -1);
      expect(units.map((row) => names.rows[row]?.value)).toEqual(
        all.filter((one) => one === value),
      );
      expect(new Set(units).size).toBe(units.length);
    }
    const dice = new Dice(11);
    const valued = records.filter((one) => one.rows.some((row) => row.value !== null));
    for (const { name, rows: own } of Array.from({ length: 10 }, () => dice.pick(valued))) {
      for (const { value } of own.filter((row) => row.value !== null)) {
        const [first] = await ask('en', `${name} ${value}`);
        expect([
          names.entries[first?.entry ?? -1]?.name,
          names.rows[first?.row ?? -1]?.value,
        ]).toEqual([name, value]);
      }
    }
  });

  it('returns nothing for nonsense', async () => {
    const dice = new Dice(13);
    const words = Array.from({ length: 150 }, () => nonsense(dice)).filter((word) =>
      [...members, ...types].every((name) => editDistance(word, fold(name), 2) > 2),
    );
    expect(words.length).toBeGreaterThan(100);
    for (const word of words) expect(await ask('zh-CN', word)).toEqual([]);
  });

  it('opens within its budget', () => {
    const size = (test: RegExp): number =>
      [...built.files]
        .filter(([path]) => test.test(path))
        .reduce((sum, [, text]) => sum + gzipSync(text).length, 0);
    expect(size(/index/)).toBeLessThan(44 * 1024);
  });
});
