import { resolve } from 'node:path';
import { readReference } from '../../../reference.ts';
import { type ExampleContent, exampleContent } from '../../../views/examples.ts';

let reading: ExampleContent | undefined;

/** Returns the project's own content, whatever CONTENT_DIR is; read once a build, anew in `npm run dev`. */
export function projectContent(): ExampleContent {
  if (import.meta.env.DEV) return read();
  reading ??= read();
  return reading;
}

function read(): ExampleContent {
  const { entries, megaPages } = readReference(resolve('content'));
  return exampleContent(entries, megaPages);
}
