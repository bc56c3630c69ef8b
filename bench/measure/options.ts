/** What a run of the bench is asked for. */
export interface BenchOptions {
  /** Names of subjects, or `search`; empty for all subjects. */
  only: string[];
  /** Builds of each subject; medians are of these. */
  runs: number;
  /** How often the corpus is there, under other names. */
  copies: number;
  corpus: string;
  /** Content folder of the whole reference, where it is unpacked already. */
  reference: string | undefined;
  /** Which parts run; the table of builds where none is named. */
  sections: Section[];
}

export type Section = 'builds' | 'growth' | 'incremental' | 'reference' | 'exchange' | 'search';

export const usage = `node bench/run.ts [options]
  --only=ours,bare    only these: ours, ours-search, check, bare, starlight, hugo; or search
  --runs=3            builds of each
  --copies=1          the corpus this many times over, under other names
  --corpus=FOLDER     ../shared/corpus where it is there, else content
  --growth            instead of the table: builds at 1, 4 and 10 times the corpus
  --incremental       instead of the table: a build after one page was edited
  --exchange          instead of the table: a language sent to translators and taken back
  --reference[=FOLDER] instead of the table: the whole reference, ../shared/reference unpacked where no folder is named`;

/**
 * Reads the bench's options off its arguments.
 * @throws Error that names the argument and shows the usage
 */
export function benchOptions(args: readonly string[], corpus: string): BenchOptions {
  const options: BenchOptions = {
    only: [],
    runs: 3,
    copies: 1,
    corpus,
    reference: undefined,
    sections: [],
  };
  for (const arg of args) {
    const [name, value = ''] = arg.split(/=(.*)/s);
    if (name === '--only') options.only = value.split(',').filter(Boolean);
    else if (name === '--runs') options.runs = count(arg, value);
    else if (name === '--copies') options.copies = count(arg, value);
    else if (name === '--corpus' && value) options.corpus = value;
    else if (arg === '--growth') options.sections.push('growth');
    else if (arg === '--incremental') options.sections.push('incremental');
    else if (arg === '--exchange') options.sections.push('exchange');
    else if (name === '--reference') {
      options.sections.push('reference');
      options.reference = value || undefined;
    } else throw new Error(`${arg} is no option of the bench.\n${usage}`);
  }
  const named = options.only.filter((name) => name !== 'search');
  if (named.length < options.only.length) options.sections.push('search');
  if (named.length > 0 || options.sections.length === 0) options.sections.unshift('builds');
  return { ...options, only: named };
}

function count(arg: string, value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`${arg}: expected a whole number from 1 on.\n${usage}`);
}
