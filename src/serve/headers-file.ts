/** One rule of a `_headers` file: the paths it is for, and the headers it sets. */
export interface HeaderRule {
  path: RegExp;
  headers: [name: string, value: string][];
}

/**
 * Returns the rules of a `_headers` file in its order; unreadable lines are passed over.
 * A path stands at the start of a line (`*` matches anything, `:name` one segment), its
 * headers below it, indented: `Name: value`.
 * @see https://developers.cloudflare.com/workers/static-assets/headers/
 */
export function parseHeadersFile(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split(/\r?\n/)) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    if (line.startsWith('/')) rules.push({ path: toPattern(content), headers: [] });
    else {
      const [, name, value] = /^([\w-]+)\s*:\s*(.*)$/.exec(content) ?? [];
      if (name && value !== undefined) rules.at(-1)?.headers.push([name, value]);
    }
  }
  return rules;
}

/**
 * Returns the headers for a path (which starts with `/`), names in lower case. Where several
 * rules set one header, the values are joined with a comma, as Netlify and Cloudflare do.
 */
export function headersFor(path: string, rules: HeaderRule[]): Map<string, string> {
  const headers = new Map<string, string>();
  for (const rule of rules.filter((rule) => rule.path.test(path))) {
    for (const [name, value] of rule.headers) {
      const key = name.toLowerCase();
      const before = headers.get(key);
      headers.set(key, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return headers;
}

function toPattern(path: string): RegExp {
  const source = path
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/:\w+/g, '[^/]+');
  return new RegExp(`^${source}$`);
}
