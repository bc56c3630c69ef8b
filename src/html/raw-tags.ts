import type { Element, ElementContent, Text } from 'hast';

/** Raw HTML elements that stay, and those that go with all that is in them. */
const kept = new Set('a b br code del em i kbd s strong sub sup'.split(' '));
const dropped = new Set(
  'script style template noscript title textarea select object math svg iframe xmp noembed noframes plaintext'.split(
    ' ',
  ),
);

/** Elements of HTML, old ones too; a tag of another name is a placeholder, as in `<token>`, and is text. */
const known = new Set(
  `a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br
  button canvas caption center cite code col colgroup command content data datalist dd del details dfn dialog dir div dl
  dt element em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr
  html i iframe image img input ins isindex kbd keygen label legend li link listing main map mark marquee math menu
  menuitem meta meter multicol nav nextid nobr noembed noframes noscript object ol optgroup option output p param picture
  plaintext pre progress q rb rbc rp rt rtc ruby s samp script search section select shadow slot small source spacer span
  strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var
  video wbr xmp`.split(/\s+/),
);

/** Raw elements that may be open at once. */
const depth = 50;

interface Tag {
  name: string;
  isEnd: boolean;
  raw: string;
}

interface State {
  /** Tags yet to come, by name. */
  ends: Map<string, number>;
  /** The dropped element that is open. */
  within: string | null;
  open: Map<string, number>;
}

/**
 * The children of a parsed line with the raw HTML in them reduced to the elements that may stay, each tag in its plain
 * form. What is left is small and harmless for an HTML parser: no element that changes how it reads, no deep nesting.
 */
export function plainTags(children: readonly ElementContent[]): ElementContent[] {
  const ends = new Map<string, number>();
  eachRaw(children, (value) => {
    const tag = tagOf(value);
    if (tag?.isEnd) ends.set(tag.name, (ends.get(tag.name) ?? 0) + 1);
  });
  return reduce(children, { ends, within: null, open: new Map() });
}

/** Whether a tree has raw HTML in it. */
export function hasRaw(children: readonly ElementContent[]): boolean {
  let has = false;
  eachRaw(children, () => {
    has = true;
  });
  return has;
}

function eachRaw(children: readonly ElementContent[], seen: (value: string) => void): void {
  for (const child of children) {
    if (isRaw(child)) seen(child.value);
    else if (child.type === 'element') eachRaw(child.children, seen);
  }
}

function reduce(children: readonly ElementContent[], state: State): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (isRaw(child)) return reduceTag(child, state);
    if (child.type === 'element') {
      const element: Element = { ...child, children: reduce(child.children, state) };
      return state.within && element.children.length === 0 ? [] : [element];
    }
    return state.within ? [] : [child];
  });
}

function reduceTag(node: Text, state: State): ElementContent[] {
  const tag = tagOf(node.value);
  if (!tag) return [];
  const { name, isEnd, raw } = tag;
  if (isEnd) state.ends.set(name, (state.ends.get(name) ?? 0) - 1);
  if (state.within) {
    if (isEnd && name === state.within) state.within = null;
    return [];
  }
  // Text after a tag that nothing closes is shown: it is text, whatever it was meant for.
  if (dropped.has(name) && !isEnd && (state.ends.get(name) ?? 0) > 0) state.within = name;
  if (name === 'img' && !isEnd) return [{ type: 'text', value: attributeOf(raw, 'alt') }];
  if (!known.has(name)) return [{ type: 'text', value: node.value }];
  if (!kept.has(name) || (isEnd && name === 'br')) return [];
  const open = state.open.get(name) ?? 0;
  if (isEnd ? open === 0 : name !== 'br' && total(state.open) >= depth) return [];
  const href = name === 'a' && !isEnd ? attributeOf(raw, 'href') : '';
  if (name === 'a' && !isEnd && !href) return [];
  if (name !== 'br') state.open.set(name, isEnd ? open - 1 : open + 1);
  const attributes = href ? ` href="${href.replaceAll('"', '&quot;')}"` : '';
  return [{ type: 'raw', value: `<${isEnd ? '/' : ''}${name}${attributes}>` } as unknown as Text];
}

function total(open: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const n of open.values()) sum += n;
  return sum;
}

function isRaw(node: ElementContent): node is Text {
  return (node.type as string) === 'raw';
}

function tagOf(raw: string): Tag | null {
  const [, slash, name] = /^<(\/?)([a-z][a-z\d-]*)/i.exec(raw) ?? [];
  return name === undefined ? null : { name: name.toLowerCase(), isEnd: slash === '/', raw };
}

/** The value of a tag's attribute as it is written, character references and all; empty where there is none. */
function attributeOf(raw: string, name: string): string {
  for (const [, key, double, single, bare] of raw.matchAll(
    /\s([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g,
  ))
    if (key?.toLowerCase() === name) return double ?? single ?? bare ?? '';
  return '';
}
