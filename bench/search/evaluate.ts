import { parseArgs } from 'node:util';
import { serveGzip } from '../measure/gzip-server.ts';
import { markdownTable } from '../report/table.ts';
import { type Answer, answersInBrowser } from './browser-answers.ts';
import { readPublicEnums } from './content.ts';
import { drawQueries, drawReferenceQueries, type EvaluationQuery } from './queries.ts';
import { readPublicEntries } from './reference-content.ts';

/* Asks a built site queries made from its own data, in a browser: `node bench/search/evaluate.ts --site=dist --seed=1`. */

const { values: options } = parseArgs({
  options: {
    site: { type: 'string', default: 'dist' },
    seed: { type: 'string', default: '1' },
    each: { type: 'string', default: '45' },
    misses: { type: 'string', default: '0' },
    /** The content that a site of the whole reference was built from: asks for types and methods too. */
    reference: { type: 'string' },
  },
});
const [seed, each] = [Number(options.seed), Number(options.each)];
const queries =
  options.reference === undefined
    ? drawQueries(readPublicEnums(options.site), seed, each)
    : drawReferenceQueries(readPublicEntries(options.site, options.reference), seed, each);
const server = await serveGzip(options.site);
try {
  const answers = await answersInBrowser(server.origin, queries);
  report(queries, answers);
} finally {
  server.close();
}

function isRight({ right }: EvaluationQuery, { first, count }: Answer): boolean {
  if (right.size === 0) return count === 0;
  return first !== null && right.has(first.replace(/\/(?=#|$)/, ''));
}

function report(asked: readonly EvaluationQuery[], answers: readonly Answer[]): void {
  const byKind = Map.groupBy(
    asked.map((query, index) => ({ query, answer: answers[index] as Answer })),
    ({ query }) => query.kind,
  );
  const rows = [...byKind].map(([kind, own]) => {
    const right = own.filter(({ query, answer }) => isRight(query, answer)).length;
    return [kind, String(own.length), `${((right / own.length) * 100).toFixed(0)} %`];
  });
  const right = asked.filter((query, index) => isRight(query, answers[index] as Answer)).length;
  rows.push(['all', String(asked.length), `${((right / asked.length) * 100).toFixed(1)} %`]);
  console.log(markdownTable(['Class', 'Queries', 'Right first'], rows));
  const most = Number(options.misses);
  for (const [kind, own] of byKind)
    for (const { query, answer } of own
      .filter(({ query, answer }) => !isRight(query, answer))
      .slice(0, most))
      console.log(
        `${kind} · ${query.locale} · ${query.typed} → ${answer.first} (${answer.count}), wanted ${[...query.right].slice(0, 2).join(', ') || 'nothing'}`,
      );
}
