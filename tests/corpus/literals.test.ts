import { readFileSync } from 'node:fs';
import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { all, attribute, one, readPage, textOf } from '../support/dom.ts';
import { describeShared } from '../support/shared.ts';
import { SITE } from '../support/site.ts';
import { readTruth } from '../support/truth.ts';

const locales = ['en', 'zh-CN', 'pt-BR'];
/** What stands in a literal's cell and is none: what was published, the words before it, a note of versions. */
const isPublished = (element: Element) =>
  attribute(element, 'data-published') !== undefined ||
  /^(?:visually-hidden|difference)$/.test(String(element.properties['className']));

describeShared('truth', 'literals of the built corpus', () => {
  const truth = readTruth();

  test('/api/v1 holds every enum with the names, values and order of the truth', () => {
    const index = JSON.parse(readFileSync(`${SITE}/api/v1/index.json`, 'utf8'));
    expect(index.locales).toEqual(
      locales.toSorted((a, b) => Number(b === 'en') - Number(a === 'en') || (a < b ? -1 : 1)),
    );
    expect(index.enums).toHaveLength(truth.length);
    const wrong = truth.filter((entry) => {
      const json = JSON.parse(readFileSync(`${SITE}/api/v1/${entry.id}.json`, 'utf8'));
      const members = json.members.map(
        ({ name, value }: { name: string; value: string | null }) => ({ name, value }),
      );
      return (
        json.id !== entry.id ||
        json.name !== entry.enum ||
        json.namespace !== entry.namespace ||
        JSON.stringify(members) !==
          JSON.stringify(entry.members.map(({ name, value }) => ({ name, value })))
      );
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('published literals are exactly those that differ after trimming', () => {
    const count = { 'zh-CN': { name: 0, value: 0 }, 'pt-BR': { name: 0, value: 0 } };
    for (const { id } of truth) {
      const json = JSON.parse(readFileSync(`${SITE}/api/v1/${id}.json`, 'utf8'));
      for (const { published } of json.members) {
        for (const locale of ['zh-CN', 'pt-BR'] as const) {
          for (const cell of ['name', 'value'] as const) {
            if (published[locale]?.[cell] !== undefined) count[locale][cell] += 1;
          }
        }
      }
    }
    expect(count).toEqual({
      'zh-CN': { name: 1243, value: 619 },
      'pt-BR': { name: 1697, value: 1029 },
    });
  });

  test.each(locales)('every name and value cell of every %s page equals the truth', (locale) => {
    const wrong: string[] = [];
    let cells = 0;
    for (const entry of truth) {
      const page = readPage(`${SITE}/${locale.toLowerCase()}/${entry.id}/index.html`);
      const rows = all(
        page,
        (e) => e.tagName === 'tr' && /^member\./.test(attribute(e, 'id') ?? ''),
      );
      const shown = rows.map((row) => {
        const name = literalCell(row, 'name');
        const value = literalCell(row, 'value');
        cells += value === null ? 1 : 2;
        return { name, value };
      });
      const real = entry.members.map(({ name, value }) => ({ name, value }));
      if (JSON.stringify(shown) !== JSON.stringify(real)) wrong.push(entry.id);
      const ids = rows.map((row) => attribute(row, 'id'));
      if (new Set(ids).size !== ids.length) wrong.push(`${entry.id} repeats an id`);
    }
    expect(wrong).toEqual([]);
    expect(cells).toBe(5653 + 3743);
  });
});

/** Text of the whole cell that holds a literal, what was published aside; null where the row has no such cell. */
function literalCell(row: Element, which: 'name' | 'value'): string | null {
  const literal = one(row, (e) => attribute(e, 'data-literal') === which);
  if (!literal) return null;
  const cell = all(row, (e) => e.tagName === 'td' || e.tagName === 'th').find(
    (c) => all(c, (e) => e === literal).length > 0,
  );
  const text = cell ? textOf(cell, isPublished) : '';
  return text === textOf(literal) ? text : `${text} around ${textOf(literal)}`;
}
