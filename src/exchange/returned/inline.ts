import type { ReturnedPiece } from './returned.ts';
import { textIn, type XmlElement } from './xml.ts';

/** Returns what an element that holds a text says; both versions of XLIFF name their inline elements apart. */
export function inlineOf({ children }: XmlElement): ReturnedPiece[] {
  return children.flatMap((child): ReturnedPiece[] => {
    if (typeof child === 'string') return [child];
    const id = idOf(child);
    switch (child.name) {
      case 'ph':
      case 'x':
        return [{ id, at: 'alone' }];
      case 'g':
      case 'pc':
        return [{ id, at: 'open' }, ...inlineOf(child), { id, at: 'close' }];
      case 'bpt':
      case 'bx':
      case 'sc':
        return [{ id, at: 'open' }];
      case 'ept':
      case 'ex':
      case 'ec':
        return [{ id, at: 'close' }];
      case 'it':
        return [{ id, at: child.attributes['pos'] === 'close' ? 'close' : 'open' }];
      case 'cp':
        return [characterOf(child)];
      case 'mrk':
      case 'sub':
        return inlineOf(child);
      default:
        return [textIn(child)];
    }
  });
}

/** The id of an element; an end names its start. */
function idOf({ attributes, name }: XmlElement): string {
  const start = name === 'ept' ? 'id' : name === 'ec' ? 'startRef' : null;
  return (start ? attributes[start] : undefined) ?? attributes['id'] ?? attributes['rid'] ?? '';
}

/** A character that XML can't hold, which XLIFF 2 writes by its number. */
function characterOf({ attributes }: XmlElement): string {
  const code = Number.parseInt(attributes['hex'] ?? '', 16);
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}
