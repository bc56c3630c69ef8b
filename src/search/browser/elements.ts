/** What an element made by `element` can be given: attributes; those that are undefined or false are left out. */
export type Attributes = Record<string, string | number | boolean | undefined>;

/** Returns a name as text that may break between its words, as names on pages do (src/model/name-breaks.ts). */
export function breakable(name: string): Node[] {
  return name
    .split(/(?<=[a-z\d])(?=[A-Z][a-z])|(?<=[_.-])(?=\w)/)
    .flatMap((word, i) => [...(i > 0 ? [document.createElement('wbr')] : []), new Text(word)]);
}

/** Makes an element with attributes and children; text is only ever text. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string | undefined)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...children.filter((child) => child !== undefined));
  return made;
}
