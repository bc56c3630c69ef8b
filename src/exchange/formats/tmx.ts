import { isAtLeast } from '../../checks/severities.ts';
import type { PageUnits, Unit } from '../units/unit.ts';
import type { ExportFormat } from './export.ts';
import { elementType, type InlineForm, inlineTree } from './inline-tree.ts';
import { elementAsXml, textAsXml, type Xml } from './xml.ts';

const header =
  '<header creationtool="Interlinear" creationtoolversion="1" segtype="block" o-tmf="Interlinear" adminlang="en" srclang="en" datatype="unknown"/>';

/** TMX 1.4: a translation memory of the prose in which no check found an error. */
export const tmx: ExportFormat = {
  extension: 'tmx',
  start: () => `<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n${header}\n<body>\n`,
  page: (page) =>
    page.units
      .filter(isSound)
      .map((unit) => `${toPair(unit, page)}\n`)
      .join(''),
  end: () => '</body>\n</tmx>\n',
};

function isSound({ locked, source, target, findings }: Unit): boolean {
  if (locked || !target?.pieces.length || source.pieces.length === 0) return false;
  return !findings.some(({ severity }) => isAtLeast(severity, 'error'));
}

function toPair(unit: Unit, page: PageUnits): Xml {
  const text = (locale: string, content: Unit['source']) =>
    elementAsXml('tuv', { 'xml:lang': locale }, [
      elementAsXml('seg', {}, inlineTree(content, form)),
    ]);
  return elementAsXml('tu', { tuid: unit.id }, [
    elementAsXml('prop', { type: 'x-page' }, [textAsXml(page.path)]),
    text('en', unit.source),
    text(page.locale, unit.target ?? unit.source),
  ]);
}

const form: InlineForm = {
  word: (_, { open }) => textAsXml(open),
  alone: (n, element) =>
    elementAsXml('ph', { x: String(n), type: elementType(element) }, [textAsXml(element.open)]),
  pair: (n, element, children) => [
    elementAsXml('bpt', { i: String(n), x: String(n), type: elementType(element) }, [
      textAsXml(element.open),
    ]),
    ...children,
    elementAsXml('ept', { i: String(n) }, [textAsXml(element.close ?? '')]),
  ],
};
