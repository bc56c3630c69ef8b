import { mkdirSync, writeFileSync } from 'node:fs';
import { layers } from './run/layers.ts';
import { failedStep, sum, tally } from './run/tally.ts';

/*
 * Runs the layers of tests: `node tests/run.ts [layer…] [-- arguments of its runner]`.
 * Without a layer: unit, build, e2e. Writes what it counted to test-results/counts.json.
 */
const all = process.argv.slice(2);
const end = all.findIndex((argument) => argument.startsWith('-') || !(argument in layers));
const wanted = end < 0 ? all : all.slice(0, end);
const rest = end < 0 ? [] : all.slice(end).filter((argument) => argument !== '--');
const names = wanted.length > 0 ? wanted : ['unit', 'build', 'e2e'];

mkdirSync('test-results', { recursive: true });
const counts = [];
for (const name of names) {
  const layer = layers[name];
  if (layer === undefined) continue;
  console.log(`\n# ${name}: ${layer.about}`);
  try {
    counts.push({ layer: name, ...tally(await layer.run(rest)) });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    counts.push({ layer: name, ...failedStep });
  }
}

const total = sum(counts);
writeFileSync(
  'test-results/counts.json',
  `${JSON.stringify({ ...total, layers: counts }, null, 2)}\n`,
);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;
