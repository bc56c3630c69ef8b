/**
 * Measures the memory that reading one page takes, each attack in each place in a process of its own, whose heap is
 * bounded so that it frees what it need not hold. `node tests/giant/memory.ts [bytes of a file] [name]`; exit code 1
 * where a process held more than 500 MB.
 */
import { spawnSync } from 'node:child_process';
import { readPath } from '../../src/store/reference.ts';
import { attacks, pages } from './attacks.ts';
import { embeddings, type PageText } from './embed.ts';

const most = 500;
const heap = 300;
const enumPath = 'api-reference/beta/resources/atype.md';
const size = Number(process.argv[2] ?? 4_000_000);
const only = process.argv[3] ?? '';

const cases = new Map(
  [
    ...Object.entries(attacks).flatMap(([name, attack]) =>
      Object.entries(embeddings).map(([place, embed]) => ({
        name: `${name}, ${place}`,
        files: () => filled((n) => embed(attack(n))),
      })),
    ),
    ...Object.entries(pages).map(([name, page]) => ({
      name,
      files: () => filled((n) => [{ locale: 'en', text: page(n) }]),
    })),
  ].map(({ name, files }) => [name, files]),
);

const read = process.env['READ'];
if (read !== undefined) readOne(read);
else measureAll();

/** The files whose largest has about `size` bytes. */
function filled(make: (n: number) => PageText[]) {
  const sample = make(size / 100);
  const bytes = Math.max(...sample.map(({ text }) => Buffer.byteLength(text)));
  return make(Math.floor((size / 100) * (size / bytes)));
}

function readOne(name: string): void {
  const encoder = new TextEncoder();
  const files = cases.get(name)?.() ?? [];
  readPath({
    path: files[0]?.path ?? enumPath,
    files: files.map(({ locale, text, path = enumPath }) => ({
      locale,
      path,
      bytes: encoder.encode(text),
    })),
  });
  console.log(process.resourceUsage().maxRSS / 1024);
}

function measureAll(): void {
  let beyond = 0;
  for (const name of cases.keys()) {
    if (!name.includes(only)) continue;
    const { status, stdout } = spawnSync(
      process.execPath,
      [`--max-old-space-size=${heap}`, import.meta.filename, String(size)],
      { encoding: 'utf8', env: { ...process.env, READ: name } },
    );
    const held = status === 0 ? Number(stdout) : Number.POSITIVE_INFINITY;
    if (held <= most && !only) continue;
    if (held > most) beyond += 1;
    console.log(`${held.toFixed(0)} MB  ${name}`);
  }
  console.log(`${cases.size} attacks of ${size} characters, ${beyond} held more than ${most} MB`);
  process.exitCode = beyond > 0 ? 1 : 0;
}
