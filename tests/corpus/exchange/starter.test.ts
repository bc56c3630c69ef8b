import { describe, expect } from 'vitest';
import { roundTrips } from './trips.ts';

describe('the starter content', () => {
  roundTrips('content', (pages) => {
    const ids = pages.flatMap(({ units }) => units.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
