// The bare unified pipeline: `node build.mjs CONTENT_DIR OUT_DIR` puts each Markdown file through it and writes
// the result. No layout, no links, no search: what any site built on it costs at the least.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const [content, out] = process.argv.slice(2);
const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeStringify)
  .freeze();

for (const file of readdirSync(content, { recursive: true })) {
  if (!file.endsWith('.md')) continue;
  const markdown = readFileSync(join(content, file), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
  const page = join(out, file.slice(0, -3), 'index.html');
  mkdirSync(dirname(page), { recursive: true });
  writeFileSync(page, String(processor.processSync(markdown)));
}
