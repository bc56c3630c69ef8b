import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SearchRecord } from '../../src/model/search-record.ts';
import { editDistance } from '../../src/search/edit-distance.ts';
import { Engine } from '../../src/search/engine.ts';
import { fold } from '../../src/search/fold.ts';
import type { Hit } from '../../src/search/hit.ts';
import { type Query, toQuery } from '../../src/search/query.ts';
import { readReference } from '../../src/store/reference.ts';
import { searchRecords } from '../../src/views/search-records.ts';
import { describeShared, SHARED } from '../support/shared.ts';
import { Dice, edited, hanRun, nonsense, phrase, textsIn } from './search-samples.ts';
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
    built = await buildSearch(records);
    engines = {};
    for (const tag of ['en', 'zh-CN', 'pt-BR']) engines[tag] = await Engine.open(built.source, tag);
    members = [...new Set(records.flatMap((one) => one.members.map((member) => member.name)))];
    types = [...new Set(records.map((one) => one.enumName))];
  });

  afterAll(() => built?.close());

  const from = (tag: string): Engine => engines[tag] as Engine;
  const ask = (tag: string, typed: string): Promise<Hit[]> =>
    from(tag).all(toQuery(typed) as Query);
  const nameOf = ({ type, row }: Hit): string => {
    const { names } = from('en');
    return (row === null ? names.types[type]?.name : names.rows[row]?.name) ?? '';
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

  it('finds names with one edit among the first ten, and names by a part', async () => {
    const dice = new Dice(3);
    const found = await times(async () => {
      const name = dice.pick(members);
      const hits = await ask('zh-CN', edited(dice, name) || name);
      return hits.slice(0, 10).some((hit) => hit.row !== null && nameOf(hit) === name);
    });
    expect(found).toBeGreaterThanOrEqual(0.97);
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
    const sums = { wanted: 0, found: 0, shown: 0, right: 0 };
    for (let count = 0; count < sample; count++) {
      const run = hanRun(dice, dice.pick(texts).text) ?? '';
      const wanted = new Set(
        texts.filter(({ text }) => text.includes(run)).map(({ unit }) => unit),
      );
      const hits = await ask(tag, run);
      const units = new Set(hits.map((hit) => hit.unit));
      sums.wanted += wanted.size;
      sums.found += [...wanted].filter((unit) => units.has(unit)).length;
      const first = hits.slice(0, 10);
      sums.shown += first.length;
      sums.right += first.filter(({ unit }) =>
        from('en').texts.get('zh-CN', unit)?.includes(run),
      ).length;
    }
    expect(sums.found / sums.wanted).toBeGreaterThanOrEqual(0.99);
    expect(sums.right / sums.shown).toBeGreaterThanOrEqual(0.95);
  });

  it.each([
    ['pt-BR', 'pt-BR'],
    ['en', 'zh-CN'],
    ['en', 'pt-BR'],
  ])('finds phrases in %s from %s', async (language, tag) => {
    const dice = new Dice(7);
    const texts = textsIn(records, language).map(({ unit, text }) => ({
      unit,
      text,
      folded: ` ${fold(text)}`,
    }));
    const good = await times(async () => {
      let words: string | undefined;
      while (!words) words = phrase(dice, dice.pick(texts).text);
      const typed = words.normalize('NFD').replace(/\p{M}/gu, '');
      const holds = ({ unit }: { unit: number }): boolean =>
        [...from(tag).texts.of(unit, from(tag).locales)].some(([, text]) =>
          fold(text).includes(fold(typed)),
        );
      const hits = await ask(tag, typed);
      const wanted = texts.filter(({ folded }) => folded.includes(` ${fold(typed)}`));
      const ten = new Set(hits.slice(0, 10).map(({ unit }) => unit));
      return (
        hits.slice(0, 5).every(holds) &&
        (wanted.length > 5 || wanted.every(({ unit }) => ten.has(unit)))
      );
    });
    expect(good).toBeGreaterThanOrEqual(0.98);
  });

  it('shows a row of each real name that a published name stands for, marked', async () => {
    const printed = new Map<string, Set<string>>();
    for (const { name, published } of records.flatMap((one) => one.members)) {
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
      expect(hits.map(({ row }) => names.rows[row ?? -1]?.value)).toEqual(
        all.filter((one) => one === value),
      );
    }
    const dice = new Dice(11);
    const valued = records.filter((one) => one.members.some((member) => member.value !== null));
    for (const { enumName, members: own } of Array.from({ length: 10 }, () => dice.pick(valued))) {
      for (const { value } of own.filter((member) => member.value !== null)) {
        const [first] = await ask('en', `${enumName} ${value}`);
        expect([names.types[first?.type ?? -1]?.name, names.rows[first?.row ?? -1]?.value]).toEqual(
          [enumName, value],
        );
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
    expect(size(/names\.|index/)).toBeLessThan(40 * 1024);
    expect(size(/published\.zh-CN/)).toBeLessThan(6 * 1024);
    expect(size(/published\.pt-BR/)).toBeLessThan(6 * 1024);
  });
});
