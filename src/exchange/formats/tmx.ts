import type { Element } from 'xast';
import { x } from 'xastscript';
import { isAtLeast } from '../../checks/severities.ts';
import type { PageUnits, Unit } from '../units/unit.ts';
import { asXml, type ExportFormat } from './export.ts';
import { elementType, type InlineForm, inlineTree } from './inline-tree.ts';

const header =
  '<header creationtool="Interlinear" creationtoolversion="1" segtype="block" o-tmf="Interlinear" adminlang="en" srclang="en" datatype="unknown"/>';

/** TMX 1.4: a translation memory of the prose in which no check found an error. */
export const tmx: ExportFormat = {
  extension: 'tmx',
  start: () => `<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n${header}\n<body>\n`,
  page: (page) =>
    page.units
      .filter(isSound)
      .map((unit) => `${asXml(toPair(unit, page))}\n`)
      .join(''),
  end: () => '</body>\n</tmx>\n',
};

function isSound({ locked, source, target, findings }: Unit): boolean {
  if (locked || !target?.pieces.length || source.pieces.length === 0) return false;
  return !findings.some(({ severity }) => isAtLeast(severity, 'error'));
}

function toPair(unit: Unit, page: PageUnits): Element {
  const text = (locale: string, content: Unit['source']) =>
    x('tuv', { 'xml:lang': locale }, [x('seg', inlineTree(content, form))]);
  return x('tu', { tuid: unit.id }, [
    x('prop', { type: 'x-page' }, page.path),
    text('en', unit.source),
    text(page.locale, unit.target ?? unit.source),
  ]);
}

const form: InlineForm = {
  word: (_, { open }) => ({ type: 'text', value: open }),
  alone: (n, element) => x('ph', { x: String(n), type: elementType(element) }, element.open),
  pair: (n, element, children) => [
    x('bpt', { i: String(n), x: String(n), type: elementType(element) }, element.open),
    ...children,
    x('ept', { i: String(n) }, element.close),
  ],
};
