/** What a page asks of the service worker. */
export type Request = { do: 'keep' | 'remove'; slug: string };

/** Why keeping a language stopped; what was kept until then stays. */
export type Stop = 'network' | 'space';

/** What the service worker tells every page. */
export type Told =
  | { slug: string; state: 'keeping'; done: number; total: number }
  | { slug: string; state: 'kept' | 'absent' }
  | { slug: string; state: 'stopped'; why: Stop };

/** The channel on which it tells. */
export function channelName(base: string): string {
  return `interlinear-offline:${base}`;
}
