/** A value in a response that could be an enum's: where it stands and what it says. */
export interface ResponseValue {
  /** `value[0].state`. */
  path: string;
  /** Name of the property, without its annotation's mark. */
  key: string;
  /** Names of the properties around it, and the types that `@odata.type` gives them; nearest first. */
  around: string[];
  text: string;
  number: boolean;
}

/** Why a text isn't a response: the parser's own words. */
export interface NotJson {
  error: string;
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Deepest nesting that is followed; what lies below is passed over. */
const deepest = 100;

/**
 * Returns every string and number of a response with where it stands, in its order. Takes a JSON document, a body
 * that a log printed as a string, and one object a line (JSON Lines).
 */
export function valuesOf(text: string): ResponseValue[] | NotJson {
  const read = readJson(text.trim());
  if ('error' in read) return read;
  const values: ResponseValue[] = [];
  collect(read.json, { path: '', key: '', around: [] }, values);
  return values;
}

function readJson(text: string): { json: Json } | NotJson {
  try {
    const json = JSON.parse(text);
    return typeof json === 'string' && /^\s*[[{]/.test(json) ? readJson(json) : { json };
  } catch (error) {
    const lines = text.split('\n').filter((line) => line.trim());
    try {
      if (lines.length > 1) return { json: lines.map((line) => JSON.parse(line)) };
    } catch {
      // Not one object a line either: the document's own error says more.
    }
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

type Place = Pick<ResponseValue, 'path' | 'key' | 'around'>;

function collect(json: Json, place: Place, values: ResponseValue[]): void {
  if (json === null || typeof json === 'boolean' || place.around.length > deepest) return;
  if (typeof json === 'string' || typeof json === 'number') {
    if (!place.key.startsWith('@'))
      values.push({ ...place, text: String(json), number: typeof json === 'number' });
    return;
  }
  if (Array.isArray(json)) {
    json.forEach((one, i) => {
      collect(one, { ...place, path: `${place.path}[${i}]` }, values);
    });
    return;
  }
  const type = json['@odata.type'];
  const own = typeof type === 'string' ? [type.replace(/^.*[.#]/, '')] : [];
  const around = [...own, ...(place.key ? [place.key] : []), ...place.around];
  for (const [key, one] of Object.entries(json)) {
    if (key.includes('@')) continue;
    const path = /^[\w$]+$/.test(key) ? key : `[${JSON.stringify(key)}]`;
    const dot = place.path && !path.startsWith('[') ? '.' : '';
    collect(one, { path: `${place.path}${dot}${path}`, key, around }, values);
  }
}
