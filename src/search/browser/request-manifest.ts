/** Gives the answer to a request for search's manifest; asked again, to another request. */
export type ManifestRequest = () => Promise<Response>;

/**
 * Asks for search's manifest now, at the same time as the code that reads it is asked for. It is never taken from what the
 * browser keeps.
 */
export function requestManifest(): ManifestRequest {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  const request = () => fetch(`${base}/search/index.json`, { cache: 'no-cache' });
  let first: Promise<Response> | undefined = request();
  first.catch(() => undefined);
  return () => {
    const answer = first ?? request();
    first = undefined;
    return answer;
  };
}
