import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { reloadContent } from '../astro/reload-content.ts';
import type { JoinedPath } from '../ingest/join/join-path.ts';
import { type Diagnostic, printed } from '../model/diagnostic.ts';
import type { Revision } from '../model/history.ts';
import { readConfig } from '../options/config.ts';
import { provideReference } from '../store/current-reference.ts';
import { type HistoryMemory, readHistory } from '../store/history/read-history.ts';
import { contentDir } from '../store/locales.ts';
import { type PathMemory, readReference, unreadIn } from '../store/reference.ts';
import { recorded } from '../store/reference-records.ts';
import { devFiles } from './dev-files.ts';

/** How long content rests, in milliseconds, before it is read again: an editor may write several files. */
const pause = 50;

/** Leaves what content holds for the collections, again after each edit; pages that are open load again. */
export async function serveContent(
  server: ViteDevServer,
  logger: AstroIntegrationLogger,
): Promise<void> {
  const dir = contentDir();
  const config = await readConfig();
  const files = devFiles(server, logger);
  const memory = pathMemory();
  const commits = commitMemory();
  let known = new Set<string>();
  const read = async () => {
    const reference = await readReference(dir, memory, undefined, config);
    reference.site.history = readHistory(dir, commits);
    provideReference(dir, recorded(reference));
    files.renew(reference);
    known = tell(unreadIn(reference), known, logger);
  };
  const attempt = async () => {
    try {
      await read();
      reloadContent(server);
    } catch (cause) {
      logger.error(cause instanceof Error ? cause.message : String(cause));
    }
  };
  await read();
  server.watcher.add(dir);
  let settling: NodeJS.Timeout | undefined;
  // One after the other: what was read last is what is shown.
  let reading = Promise.resolve();
  server.watcher.on('all', (_, file) => {
    if (!file.startsWith(dir)) return;
    clearTimeout(settling);
    settling = setTimeout(() => {
      reading = reading.then(attempt);
    }, pause);
  });
}

/** Says in the terminal what can't be read, each problem once. Returns those that there are now. */
function tell(
  unread: readonly Diagnostic[],
  known: ReadonlySet<string>,
  logger: AstroIntegrationLogger,
): Set<string> {
  const now = new Set<string>();
  for (const { check, location, expected, actual, remedy } of unread) {
    const place = printed(location);
    now.add(`${check} ${place}`);
    if (known.has(`${check} ${place}`)) continue;
    logger.error(`${place} ${check}: expected ${expected}, found ${actual}. ${remedy}`);
  }
  return now;
}

function commitMemory(): HistoryMemory {
  let known = new Map<string, Revision>();
  return {
    get: (commit) => known.get(commit),
    keep: (revisions) => {
      known = new Map(revisions.map((revision) => [revision.commit, revision]));
    },
  };
}

function pathMemory(): PathMemory {
  const known = new Map<string, { digest: string; joined: JoinedPath }>();
  return {
    get: (path, digest) => {
      const kept = known.get(path);
      return kept?.digest === digest ? kept.joined : undefined;
    },
    set: (path, digest, joined) => void known.set(path, { digest, joined }),
  };
}
