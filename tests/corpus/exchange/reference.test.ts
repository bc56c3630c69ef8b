import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { flat } from '../../../src/exchange/content/content.ts';
import type { Unit } from '../../../src/exchange/units/unit.ts';
import {
  readPages,
  type TrueMethod,
  type TrueType,
  unpackReference,
} from '../../support/reference.ts';
import { describeShared } from '../../support/shared.ts';
import { roundTrips } from './trips.ts';

/** Every so many types and methods is drawn: some 150 of each. */
const step = { types: 22, methods: 45 };

describeShared('reference', 'types and methods of the reference', () => {
  const folder = mkdtempSync(join(tmpdir(), 'interlinear-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const types = drawn(readPages<TrueType>('resources'), step.types);
  const methods = drawn(readPages<TrueMethod>('methods'), step.methods);
  /** By page: texts of cells that must stay as they are. */
  const literals = new Map([
    ...types.map((type) => [type.path, literalsOfType(type)] as const),
    ...methods.map((method) => [method.path, literalsOfMethod(method)] as const),
  ]);

  beforeAll(async () => {
    const reference = await unpackReference();
    for (const path of literals.keys())
      for (const locale of ['en', 'zh-CN', 'pt-BR']) {
        const file = `${locale}/api-reference/${path}`;
        if (existsSync(join(reference, file)))
          cpSync(join(reference, file), join(folder, file), { recursive: true });
      }
  });

  roundTrips(folder, (pages) => {
    let locked = 0;
    const open: string[] = [];
    for (const { path, units } of pages) {
      const wanted = literals.get(path.replace('api-reference/', ''));
      for (const unit of units.filter((one) => isCell(one) && wanted?.has(wordsOf(one)))) {
        if (unit.locked) locked += 1;
        else open.push(`${path} ${unit.role}: ${wordsOf(unit)}`);
      }
      for (const { source } of units.filter((unit) => !unit.locked))
        for (const piece of source.pieces)
          if (typeof piece === 'string') expect(piece).not.toMatch(link);
    }
    expect(open).toEqual([]);
    expect(locked).toBeGreaterThan(2500);
  });
});

function drawn<T>(pages: readonly T[], step: number): T[] {
  return pages.filter((_, i) => i % step === 0);
}

function literalsOfType({ properties, relationships }: TrueType): Set<string> {
  return new Set([...properties, ...relationships].flatMap(({ name, type }) => [name, type]));
}

function literalsOfMethod({ permissions, headers, parameters }: TrueMethod): Set<string> {
  return new Set([
    ...permissions.flatMap(({ names = [] }) => [names.join(', '), ...names]),
    ...headers,
    ...parameters.flatMap(({ name, type }) => [name, type]),
  ]);
}

/** Whether a unit is a cell of a row of properties, parameters, headers or permissions; methods' labels are prose. */
function isCell({ slot, role, row }: Unit): boolean {
  if (row?.anchor === '' || row?.anchor.startsWith('method.')) return false;
  return slot?.inCell === true && role !== 'header' && !role.startsWith('description');
}

/** What of Markdown a translator must not see as text: where links lead, and requests. */
const link = /\]\(|^(?:GET|POST|PUT|PATCH|DELETE) (?:https:|\/)/m;

/** A cell's text without marks. */
function wordsOf({ source }: Unit): string {
  return flat(source)
    .replace(/\[([^\]]*)\]\([^)]*\)|[*`]/g, '$1')
    .trim();
}
