import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

type Detector = typeof import('eld/extrasmall').eld;

let loaded: Detector | undefined;

/** What tells languages apart, loaded when it is first needed: a megabyte of code, which one file may not need. */
export function detector(): Detector {
  if (!loaded) {
    const file = fileURLToPath(import.meta.resolve('eld/extrasmall'));
    ({ eld: loaded } = createRequire(import.meta.url)(file) as { eld: Detector });
  }
  return loaded;
}
