import { ofNote } from '../units/fingerprints.ts';
import { inlineOf } from './inline.ts';
import type { Reading, ReturnedPiece, ReturnedUnit } from './returned.ts';
import { childrenOf, textIn, walkXml, type XmlElement } from './xml.ts';

/** What the elements around a unit say of it. */
interface Around {
  sourceLocale: string | null;
  locale: string | null;
}

/** Reads an XLIFF file, of version 1 or 2. */
export function readXliff(text: string): Reading {
  const units: ReturnedUnit[] = [];
  const around: Around = { sourceLocale: null, locale: null };
  let root: XmlElement | null = null;
  const unreadable = walkXml(text, {
    whole: new Set(['trans-unit', 'unit']),
    begin: (element, isRoot) => {
      if (isRoot) root = element;
      const { attributes } = element;
      if (element.name === 'xliff') {
        around.sourceLocale = attributes['srcLang'] ?? null;
        around.locale = attributes['trgLang'] ?? null;
      } else if (element.name === 'file' && 'source-language' in attributes) {
        around.sourceLocale = attributes['source-language'] ?? null;
        around.locale = attributes['target-language'] ?? null;
      }
    },
    unit: (element) => {
      // Gettext's converters keep the header of a PO file as a unit.
      if (element.attributes['restype'] === 'x-gettext-domain-header') return;
      if (element.name === 'unit') units.push(ofVersion2(element, around));
      else units.push(ofVersion1(element, around));
    },
  });
  if (unreadable) return { unreadable };
  const { name, at } = (root as XmlElement | null) ?? {
    name: 'nothing',
    at: [1, 1] as [number, number],
  };
  if (name === 'xliff') return { units };
  const remedy = 'Give an XLIFF or PO file that `npm run export` wrote and a translator filled.';
  return { unreadable: { at, expected: 'an <xliff> element', actual: `<${name}>`, remedy } };
}

function ofVersion1(unit: XmlElement, around: Around): ReturnedUnit {
  const [source] = childrenOf(unit, 'source');
  const [target] = childrenOf(unit, 'target');
  const state = target?.attributes['state'] ?? '';
  const isApproved = unit.attributes['approved'] === 'yes';
  return {
    ids: [unit.attributes['id'] ?? '', ...referencesIn(unit)],
    ...around,
    source: source ? inlineOf(source) : [],
    target: target && isWhole(unit, target) ? inlineOf(target) : null,
    fingerprints: fingerprintsIn(childrenOf(unit, 'note')),
    isTranslated: isApproved || /^(?:translated|signed-off|final)$/.test(state),
    at: unit.at,
  };
}

/** Whether every segment that a tool parted the source into has a translation: a unit is taken whole or not at all. */
function isWhole(unit: XmlElement, target: XmlElement): boolean {
  const translated = segmentsIn(target);
  if (translated.length === 0) return true;
  const ids = new Set(translated.filter((one) => textIn(one) !== '').map(segmentId));
  return childrenOf(unit, 'seg-source')
    .flatMap(segmentsIn)
    .every((one) => textIn(one).trim() === '' || ids.has(segmentId(one)));
}

function segmentsIn({ children }: XmlElement): XmlElement[] {
  return children.flatMap((child) => {
    if (typeof child === 'string') return [];
    const isSegment = child.name === 'mrk' && child.attributes['mtype'] === 'seg';
    return isSegment ? [child] : segmentsIn(child);
  });
}

function segmentId({ attributes }: XmlElement): string | undefined {
  return attributes['mid'];
}

/** Where gettext's converters put the reference of an entry, which is the unit's id: its first colon parts a file and a line. */
function referencesIn(unit: XmlElement): string[] {
  return childrenOf(unit, 'context-group').flatMap((group) => {
    const contexts = childrenOf(group, 'context');
    const of = (type: string) =>
      contexts.find(({ attributes }) => attributes['context-type'] === type);
    const [file, line] = [of('sourcefile'), of('linenumber')];
    return file ? [[textIn(file), ...(line ? [textIn(line)] : [])].join(':')] : [];
  });
}

function ofVersion2(unit: XmlElement, around: Around): ReturnedUnit {
  const parts = unit.children.filter(
    (child): child is XmlElement =>
      typeof child !== 'string' && (child.name === 'segment' || child.name === 'ignorable'),
  );
  const segments = parts.filter(({ name }) => name === 'segment');
  const side = (name: string) =>
    parts.flatMap((part) => childrenOf(part, name).slice(0, 1).flatMap(inlineOf));
  const says = (segment: XmlElement, name: string) => childrenOf(segment, name).some(hasContent);
  const isDone = segments.every((segment) => says(segment, 'target') || !says(segment, 'source'));
  const notes = childrenOf(unit, 'notes').flatMap((list) => childrenOf(list, 'note'));
  return {
    ids: [unit.attributes['id'] ?? ''],
    ...around,
    source: side('source'),
    target: isDone && segments.length > 0 ? targetOf(parts) : null,
    fingerprints: fingerprintsIn(notes),
    isTranslated: segments.every(isTranslated),
    at: unit.at,
  };
}

function hasContent({ children }: XmlElement): boolean {
  return children.some((child) => typeof child !== 'string' || child.trim() !== '');
}

/**
 * A unit's translation, in the order that its parts say (XLIFF 2.1, 4.3.1 `order`). What a tool set apart between segments
 * is as in the source where it has no target of its own.
 */
function targetOf(parts: readonly XmlElement[]): ReturnedPiece[] {
  const texts = parts.map((part, i) => {
    const [text] = [...childrenOf(part, 'target'), ...childrenOf(part, 'source')];
    return {
      pieces: text ? inlineOf(text) : [],
      order: Number(text?.attributes['order'] ?? i + 1),
    };
  });
  return texts.sort((a, b) => a.order - b.order).flatMap(({ pieces }) => pieces);
}

function isTranslated({ attributes }: XmlElement): boolean {
  const isUnreviewed = /needs-review/.test(attributes['subState'] ?? '');
  return /^(?:translated|reviewed|final)$/.test(attributes['state'] ?? '') && !isUnreviewed;
}

function fingerprintsIn(notes: readonly XmlElement[]) {
  for (const note of notes) {
    const fingerprints = ofNote(textIn(note));
    if (fingerprints) return fingerprints;
  }
  return null;
}
