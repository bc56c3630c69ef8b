import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

type Detector = typeof import('eld/extrasmall').eld;

let loaded: Detector | undefined;
let known: ReadonlySet<string> | undefined;

/** What tells languages apart, loaded when it is first needed: a megabyte of code, which one file may not need. */
export function detector(): Detector {
  if (!loaded) {
    const file = fileURLToPath(import.meta.resolve('eld/extrasmall'));
    ({ eld: loaded } = createRequire(import.meta.url)(file) as { eld: Detector });
  }
  return loaded;
}

/** Whether it can tell a language from others, by its code of two letters. */
export function knows(language: string): boolean {
  known ??= new Set(Object.values(detector().info().Languages));
  return known.has(language);
}
