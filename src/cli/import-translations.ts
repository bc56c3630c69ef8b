import { tuneGarbageCollector } from '../build/tune-garbage-collector.ts';
import { keepCompiled, userCache } from '../options/compiled-code.ts';

tuneGarbageCollector();
keepCompiled(userCache(process.env));
await import('./import-translations/command.ts');
