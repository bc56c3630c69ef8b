/** What an SDK's last call sends. */
const verbs: Record<string, string> = {
  get: 'GET',
  getasync: 'GET',
  post: 'POST',
  postasync: 'POST',
  add: 'POST',
  addasync: 'POST',
  patch: 'PATCH',
  patchasync: 'PATCH',
  update: 'PATCH',
  updateasync: 'PATCH',
  put: 'PUT',
  putasync: 'PUT',
  delete: 'DELETE',
  deleteasync: 'DELETE',
};
/** Calls that add no part to a path. */
const noParts = new Set(['request', 'buildrequest', 'withurl', 'version', 'header', 'headers']);

const client = /(?:^|[\s=(])\$?\w*client(?:\(\))?(?=\s*(?:\.|->))/i;
const literalPath = /^\s*(?:\.|->)\s*api\(\s*(['"`])([^'"`]+)\1\s*\)/i;
const step = /\s*(?:(?:\.|->)(\w+)|\[([^\]]*)\]|\(((?:[^()]|\([^()]*\))*)\))/y;

const address = /https?:\/\/[^\s"'`<>]+/i;
const method = /(?:-X|--request|--?method\b|\bmethod["']?\s*[:=])\s*["']?([a-z]+)/i;

const frame =
  /(?:graph[./])?(?:graph|generated)[./]((?:\w+[./])+)\w+?_?request_?builder(?:\.py", line \d+, in |\.)(\w+)/i;

/**
 * Reads the request in a frame of a stack trace of an SDK: `at X.Graph.Users.Item.Messages.MessagesRequestBuilder.GetAsync()`
 * is `GET /users/{}/messages`; null for other texts.
 */
export function readFrame(text: string): string | null {
  const [, path = '', call = ''] = frame.exec(text) ?? [];
  const verb = verbs[call.toLowerCase()];
  if (!verb) return null;
  const parts = path.split(/[./]/).filter((part) => part !== '' && !/^beta$/i.test(part));
  const segments = parts.map((part) => (/^item$/i.test(part) ? '{}' : part.replaceAll('_', '')));
  return `${verb} /${segments.join('/').toLowerCase()}`;
}

/** The address in a command or a line of code (`curl -X POST https://…`), after its method; null where there is none. */
export function readAddress(text: string): { url: string; request: string } | null {
  const [url = ''] = address.exec(text) ?? [];
  if (url === '' || url.length === text.trim().length) return null;
  const plain = url.replace(/[),.;\]]+$/, '');
  return { url: plain, request: `${method.exec(text)?.[1] ?? ''} ${plain}`.trim() };
}

/**
 * Reads the request that an SDK's code makes: `graphClient.Users["x"].Messages.GetAsync()` is `GET /users/{}/messages`,
 * so is `client.api('/users/x/messages').get()`; null for other texts.
 */
export function readSdkCall(text: string): string | null {
  const found = client.exec(text);
  if (!found) return null;
  let rest = text.slice(found.index + found[0].length);
  const [literal = '', , path] = literalPath.exec(rest) ?? [];
  rest = rest.slice(literal.length);
  const parts: string[] = [];
  let verb = '';
  step.lastIndex = 0;
  for (let match = step.exec(rest); match && verb === ''; match = step.exec(rest)) {
    const [, name, index, given = ''] = match;
    if (name === undefined) {
      if ((index !== undefined || given.trim() !== '') && parts.at(-1) !== '{}') parts.push('{}');
      continue;
    }
    const plain = name.replaceAll('_', '').toLowerCase();
    const isCall = rest.charAt(step.lastIndex) === '(';
    if (isCall && verbs[plain]) verb = verbs[plain];
    else if (/^by\w*id$/.test(plain)) parts.push('{}');
    else if (noParts.has(plain)) break;
    else parts.push(plain.replace(/^microsoftgraph/, ''));
  }
  const whole = path ?? `/${parts.join('/')}`;
  return whole === '/' ? null : `${verb} ${whole}`.trim();
}
