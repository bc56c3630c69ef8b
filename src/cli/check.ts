import { setYoungGeneration } from '../build/tune-garbage-collector.ts';
import { keepCompiled, userCache } from '../options/compiled-code.ts';

// It keeps little: the heap may grow as V8 likes, which takes a tenth less time.
setYoungGeneration(8);
keepCompiled(userCache(process.env));
await import('./check/command.ts');
