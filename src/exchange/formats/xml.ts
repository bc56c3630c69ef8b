declare const isXml: unique symbol;

/** Well-formed XML. Only this file makes it, so that nothing stands in it unescaped. */
export type Xml = string & { readonly [isXml]: true };

/*
 * Our own, because the library that writes XML elsewhere here compiles an expression for each attribute, which was a
 * fifth of an export's time, and lets `]]>` through.
 */

/** Returns text as XML. What XML can't hold, it must not have: see `unfit`. */
export function textAsXml(text: string): Xml {
  if (!/[&<>\r]/.test(text)) return text as Xml;
  return text
    .replaceAll('&', '&#x26;')
    .replaceAll('<', '&#x3C;')
    .replaceAll(']]>', ']]&#x3E;')
    .replaceAll('\r', '&#xD;') as Xml;
}

/** Returns an element as XML. Attributes without a value are left out. */
export function elementAsXml(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  children: readonly Xml[] = [],
): Xml {
  let start = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) start += ` ${key}="${attributeValue(value)}"`;
  }
  const content = children.join('');
  return (content === '' ? `${start} />` : `${start}>${content}</${name}>`) as Xml;
}

/** A line break in an attribute would be read as a space. */
function attributeValue(value: string): string {
  if (!/[&<"\t\n\r]/.test(value)) return value;
  return value.replace(/[&<"\t\n\r]/g, (c) => `&#x${c.charCodeAt(0).toString(16).toUpperCase()};`);
}
