/** Reads 20,000 damaged pages: `node tests/giant/mutation.ts [pages] [seed]`; exit code 1 where one goes wrong. */
import { readDamaged } from '../corpus/damaged.ts';

const { pages, built, slowest, failures } = readDamaged(
  Number(process.argv[2] ?? 20_000),
  Number(process.argv[3] ?? 1_000_000),
);
for (const failure of failures.slice(0, 50)) console.log(failure);
console.log(
  `${pages} damaged pages, ${built} paths built, slowest ${slowest.toFixed(0)} ms, ${failures.length} failures`,
);
process.exitCode = failures.length > 0 ? 1 : 0;
