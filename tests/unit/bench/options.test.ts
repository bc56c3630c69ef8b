import { describe, expect, test } from 'vitest';
import { benchOptions } from '../../../bench/measure/options.ts';

const sections = (...args: string[]) => benchOptions(args, 'corpus').sections;

describe('benchOptions', () => {
  test('measures the builds of all subjects where nothing is asked for', () => {
    const expected = { only: [], runs: 3, copies: 1, corpus: 'corpus', sections: ['builds'] };
    expect(benchOptions([], 'corpus')).toEqual(expected);
  });

  test('takes names, numbers and a folder', () => {
    const args = ['--only=ours,bare', '--runs=1', '--copies=4', '--corpus=a=b'];
    const options = benchOptions(args, 'corpus');
    expect(options).toMatchObject({ only: ['ours', 'bare'], runs: 1, copies: 4, corpus: 'a=b' });
  });

  test.for([
    [['--growth'], ['growth']],
    [
      ['--growth', '--incremental'],
      ['growth', 'incremental'],
    ],
    [['--only=search'], ['search']],
    [['--only=ours,search'], ['builds', 'search']],
  ] as const)('runs the sections of %s', ([args, expected]) => {
    expect(sections(...args)).toEqual(expected);
  });

  test.for(['--runs=0', '--runs=x', '--copies=', '--corpus=', '--speed'])('refuses %s', (arg) => {
    expect(() => benchOptions([arg], 'corpus')).toThrow(arg);
  });
});
