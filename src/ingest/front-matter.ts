import { FAILSAFE_SCHEMA, load, realMapTag, YAMLException } from 'js-yaml';
import { error, type Problem } from './problem.ts';

/** Front matter's scalar fields as text; an empty map where there is none or it can't be read. */
export type FrontMatter = ReadonlyMap<string, string>;

const schema = FAILSAFE_SCHEMA.withTags(realMapTag);

/** Reads a page's YAML front matter. `yaml` is the text between its fences, `offset` where that starts. Never throws. */
export function toFrontMatter(yaml: string, offset: number, problems: Problem[]): FrontMatter {
  if (!yaml.trim()) return new Map();
  try {
    const data = load(yaml, { schema, json: true });
    if (data instanceof Map) return scalars(data);
    problems.push(invalid(offset, yaml.trim().slice(0, 60)));
  } catch (cause) {
    const known = cause instanceof YAMLException;
    problems.push(
      invalid(
        offset + ((known && cause.mark?.position) || 0),
        known ? cause.reason : String(cause),
      ),
    );
  }
  return scalarLines(yaml);
}

function invalid(offset: number, actual: string): Problem {
  const remedy =
    'Write one `key: value` a line; quote a value that holds a colon, a # or a quotation mark.';
  return error('front-matter/invalid', offset, 'a YAML map', actual, remedy);
}

function scalars(data: Map<unknown, unknown>): FrontMatter {
  const fields = new Map<string, string>();
  for (const [key, value] of data) {
    if (typeof key === 'string' && typeof value === 'string') fields.set(key, value);
  }
  return fields;
}

/** What can still be read of front matter that is no YAML: its `ms.*` lines, so that provenance survives. */
function scalarLines(yaml: string): FrontMatter {
  const fields = new Map<string, string>();
  for (const match of yaml.matchAll(
    /^(ms\.[a-z]+|author)\s*:[ \t]*["']?([^"'\r\n]*)["']?[ \t]*\r?$/gim,
  )) {
    if (match[1] && match[2]) fields.set(match[1], match[2].trim());
  }
  return fields;
}
