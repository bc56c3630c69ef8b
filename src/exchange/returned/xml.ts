import { SaxesParser } from 'saxes';
import type { Place } from '../../model/text.ts';
import type { Unreadable } from './returned.ts';

/** An element of a returned file, or text. */
export type XmlNode = string | XmlElement;

export interface XmlElement {
  /** Its name without a prefix. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlNode[];
  at: Place;
}

/** Elements within one another; no translation file comes near. */
const deepest = 100;

/** What a walk through a file does with it. */
export interface XmlVisitor {
  /** Names of elements that are given whole, with what is in them. */
  whole: ReadonlySet<string>;
  /** An element that is not given whole begins; `isRoot` for the file's first. */
  begin(element: XmlElement, isRoot: boolean): void;
  unit(element: XmlElement): void;
}

/**
 * Walks through an XML file. It knows no entity but XML's own five and takes no document type, so that nothing in it is
 * ever looked up or grows.
 * @returns why the file can't be read, or null
 */
export function walkXml(text: string, visitor: XmlVisitor): Unreadable | null {
  const parser = new SaxesParser({ position: true });
  const open: XmlElement[] = [];
  let depth = 0;
  const stop = (expected: string, actual: string, remedy: string): never => {
    const at: Place = [parser.line, parser.column + 1];
    throw new Stop({ at, expected, actual, remedy });
  };
  parser.on('error', ({ message }) => {
    stop(
      'well-formed XML',
      message.replace(/^\d+:\d+: /, ''),
      'Export the file again from the tool that made it.',
    );
  });
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding && !/^(?:utf-8|us-ascii)$/i.test(encoding))
      stop('UTF-8', `a file in ${encoding}`, 'Save the file as UTF-8.');
  });
  parser.on('doctype', () => {
    stop('no document type', '<!DOCTYPE', 'Take the document type out: none is needed.');
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > deepest)
      stop(
        `at most ${deepest} elements in one another`,
        'more',
        'Export the file again from the tool that made it.',
      );
    const name = tag.name.slice(tag.name.indexOf(':') + 1);
    const at: Place = [parser.line, Math.max(1, parser.column)];
    const element: XmlElement = {
      name,
      attributes: tag.attributes as Record<string, string>,
      children: [],
      at,
    };
    const parent = open.at(-1);
    if (parent) parent.children.push(element);
    else if (!visitor.whole.has(name)) visitor.begin(element, depth === 1);
    if (parent || visitor.whole.has(name)) open.push(element);
  });
  parser.on('closetag', () => {
    depth -= 1;
    const element = open.pop();
    if (element && open.length === 0) visitor.unit(element);
  });
  const addText = (piece: string) => open.at(-1)?.children.push(piece);
  parser.on('text', addText);
  parser.on('cdata', addText);
  try {
    parser.write(text).close();
    return null;
  } catch (cause) {
    if (cause instanceof Stop) return cause.reason;
    throw cause;
  }
}

/** Ends a walk from within the parser's events. */
class Stop extends Error {
  readonly reason: Unreadable;
  constructor(reason: Unreadable) {
    super(reason.actual);
    this.reason = reason;
  }
}

/** Returns an element's children of a name. */
export function childrenOf({ children }: XmlElement, name: string): XmlElement[] {
  return children.filter(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  );
}

/** Returns all text in an element. */
export function textIn({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}
