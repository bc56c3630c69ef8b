import { extname } from 'node:path';

const types: Record<string, string> = {
  '.atom': 'application/atom+xml; charset=utf-8',
  '.jsonl': 'application/jsonl; charset=utf-8',
  '.sarif': 'application/sarif+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.tmx': 'application/xml; charset=utf-8',
  '.xlf': 'application/xliff+xml; charset=utf-8',
  '.xliff': 'application/xliff+xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** Returns the content type of the exports that the `send` library has no UTF-8 type for. */
export function contentType(path: string): string | undefined {
  return types[extname(path).toLowerCase()];
}
