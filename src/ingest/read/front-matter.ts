import { FAILSAFE_SCHEMA, load, realMapTag, YAMLException } from 'js-yaml';
import { type Problem, problem } from '../problem.ts';

/** Front matter's scalar fields as text; an empty map where there is none or it can't be read. */
export type FrontMatter = ReadonlyMap<string, string>;

const schema = FAILSAFE_SCHEMA.withTags(realMapTag);

/** UTF-16 units of front matter that are read as YAML. */
const longest = 64 * 1024;

/** A field on a line of its own whose value YAML takes as it stands: unquoted, or in quotes without an escape. */
const simpleField =
  /^([A-Za-z][\w.-]*): (?:"([^"\\\p{C}\p{Zl}\p{Zp}]*)"|'([^'\p{C}\p{Zl}\p{Zp}]*)'|([\p{L}\p{N}](?:[^:#\p{C}\p{Zl}\p{Zp}]*[^:#\p{C}\p{Z}])?)) *$/u;

/** Reads a page's YAML front matter. `yaml` is the text between its fences, `offset` where that starts. Never throws. */
export function toFrontMatter(yaml: string, offset: number, problems: Problem[]): FrontMatter {
  if (!yaml.trim()) return new Map();
  if (yaml.length > longest) {
    problems.push(invalid(offset, `${yaml.length} characters of it`));
    return new Map();
  }
  const simple = simpleFields(yaml);
  if (simple) return simple;
  try {
    const data = load(yaml, { schema, json: true });
    if (data instanceof Map) return scalars(data);
    problems.push(invalid(offset, yaml.trim()));
  } catch (cause) {
    const known = cause instanceof YAMLException;
    const at = (known && cause.mark?.position) || 0;
    problems.push(
      invalid(offset + Math.min(at, yaml.length), known ? cause.reason : String(cause)),
    );
  }
  return scalarLines(yaml);
}

/** Front matter of simple fields alone, as nearly every page's is: as YAML it would take ten times as long to read. */
function simpleFields(yaml: string): FrontMatter | null {
  const fields = new Map<string, string>();
  for (const line of yaml.replace(/\n$/, '').split('\n')) {
    const [, key, double, single, plain = ''] = simpleField.exec(line) ?? [];
    if (key === undefined) return null;
    fields.set(key, double ?? single ?? plain);
  }
  return fields;
}

function invalid(offset: number, actual: string): Problem {
  return problem('front-matter/invalid', offset, 'a YAML map', actual);
}

function scalars(data: Map<unknown, unknown>): FrontMatter {
  const fields = new Map<string, string>();
  for (const [key, value] of data) {
    if (typeof key === 'string' && typeof value === 'string') fields.set(key, value);
  }
  return fields;
}

/** What can still be read of front matter that isn't YAML: its `ms.*` lines, so that provenance survives. */
function scalarLines(yaml: string): FrontMatter {
  const fields = new Map<string, string>();
  for (const line of yaml.split(/\r?\n/)) {
    const [, key, value] = /^(ms\.[a-z]{1,40}|author):(.*)$/i.exec(line) ?? [];
    const bare = value?.trim().replace(/^(["'])(.*)\1$/, '$2');
    if (key && bare && !/["']/.test(bare)) fields.set(key, bare);
  }
  return fields;
}
