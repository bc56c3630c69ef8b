import { resolve } from 'node:path';
import { leftReference } from '../../../handoff.ts';
import { readReference } from '../../../reference.ts';
import { type ExampleContent, exampleContent } from '../../../views/examples.ts';

let reading: ExampleContent | undefined;

/** Returns the project's own content, whatever CONTENT_DIR is; read once a build. */
export function projectContent(): ExampleContent {
  reading ??= read();
  return reading;
}

function read(): ExampleContent {
  const dir = resolve('content');
  const { entries, megaPages } = leftReference(dir) ?? readReference(dir);
  return exampleContent(entries, megaPages);
}
