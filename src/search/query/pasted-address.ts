/** A page that was pasted as an address, a path or a file's name. */
export interface PastedAddress {
  /** `intune-onboarding-vpptokensyncstatus`, or `enums/risklevel` where it is a section's. */
  stem: string;
  /** What stands after `#`: an anchor of a row, or words of a heading. */
  anchor: string;
  version: string | null;
}

const ends = /\.(?:md|mdx|html?|json|ya?ml)(?::\d+)*$/i;
const view = /[?&]view=[\w-]*?-(v?\d+\.\d+|[a-z]+)(?=&|#|$)/i;

/**
 * Reads an address of this site, of the official reference or of a source, a path or a file's name; null for other texts.
 *
 * @param versions those of the reference, to tell them from other parts of a path
 */
export function readPastedAddress(text: string, versions: readonly string[]): PastedAddress | null {
  const bare = text.trim().replace(/^[<("'`]+|[>)"'`]+$/g, '');
  if (/\s/.test(bare)) return null;
  const isUrl = /^(?:https?:\/\/|(?:[\w-]+\.){1,3}[a-z]{2,}\/)/i.test(bare);
  if (!isUrl && !ends.test(bare.replace(/#.*$/, '')) && !isPath(bare, versions)) return null;
  const anchor = decode(/#(.*)$/.exec(bare)?.[1] ?? '');
  const path = decode(
    bare.replace(/[?#].*$/, '').replace(isUrl ? /^(?:[a-z]+:\/\/)?[^/]*/i : '', ''),
  );
  const parts = path.split(/[/\\]/).filter((part) => part !== '');
  const last =
    parts
      .pop()
      ?.replace(ends, '')
      .replace(/(?:\.\w+)?:\d+(?::\d+)?$/, '') ?? '';
  if (last === '' || last === 'index') return null;
  const version = versions.find((one) => parts.includes(one)) ?? versionOfView(bare, versions);
  const before = parts.at(-1) ?? '';
  const isSection = parts.length > 1 && versions.includes(parts.at(-2) ?? '');
  return {
    stem: (isSection && !['resources', 'api'].includes(before)
      ? `${before}/${last}`
      : last
    ).toLowerCase(),
    anchor,
    version: version ?? null,
  };
}

function isPath(text: string, versions: readonly string[]): boolean {
  const [first = '', ...rest] = text.replace(/^\/+/, '').split('/');
  if (
    /^(?:graph\/api\/|api\/)?(?:resources\/)?[a-z\d]+(?:-[a-z\d]+)+(?:[?#].*)?$/.test(
      text.replace(/^\/+/, ''),
    )
  )
    return rest.length > 0;
  return rest.length > 0 && (versions.includes(first) || versions.includes(rest[0] ?? ''));
}

function versionOfView(text: string, versions: readonly string[]): string | undefined {
  const own = view.exec(text)?.[1];
  return versions.find((one) => own !== undefined && (one === own || one === `v${own}`));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
