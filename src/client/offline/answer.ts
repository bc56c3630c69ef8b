import { Strategy, type StrategyHandler } from 'workbox-strategies';
import { cachePrefix } from './kept-list.ts';

/** How long a page waits for the network, in milliseconds, where it is kept. */
const patience = 4000;

/** Answers from the network, from what is kept where that fails or takes long. */
export class NetworkThenKept extends Strategy {
  readonly #base: string;

  constructor(base: string) {
    super();
    this.#base = base;
  }

  override async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    const fetched = handler.fetch(request);
    const first = await Promise.race([
      fetched.then(sound, () => undefined),
      slow().then(() => kept(request, this.#base)),
    ]);
    return first ?? (await kept(request, this.#base)) ?? fetched;
  }
}

/** Answers with what is kept, from the network where nothing is: for files whose name changes with their content. */
export class KeptThenNetwork extends Strategy {
  readonly #base: string;

  constructor(base: string) {
    super();
    this.#base = base;
  }

  override async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    return (await kept(request, this.#base)) ?? handler.fetch(request);
  }
}

/** Returns what is kept of an address in any language; of a page whatever its query, and without its slash too. */
export async function kept(request: Request, base: string): Promise<Response | undefined> {
  const { pathname, origin } = new URL(request.url);
  const names = await caches.keys();
  for (const name of names.filter((one) => one.startsWith(cachePrefix(base)))) {
    const cache = await caches.open(name);
    const found =
      (await cache.match(origin + pathname)) ?? (await cache.match(`${origin}${pathname}/`));
    if (found) return found;
  }
  return undefined;
}

/** A server that fails is as one that is not there. */
function sound(response: Response): Response | undefined {
  return response.status >= 500 ? undefined : response;
}

function slow(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, patience));
}
