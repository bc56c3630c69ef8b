import { messageOf } from '../../checks/message.ts';
import { toNote } from '../units/fingerprints.ts';
import { type State, stateOf } from '../units/state.ts';
import type { PageUnits, Unit } from '../units/unit.ts';
import type { ExportFormat } from './export.ts';
import { elementType, type InlineForm, inlineTree } from './inline-tree.ts';
import { elementAsXml, textAsXml, type Xml } from './xml.ts';

const namespace = 'urn:oasis:names:tc:xliff:document:1.2';

const states: Record<State, string> = {
  missing: 'needs-translation',
  machine: 'needs-review-translation',
  human: 'translated',
  final: 'final',
};

/** XLIFF 1.2, http://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html. */
export const xliff12: ExportFormat = {
  extension: 'xlf',
  start: () =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="1.2" xmlns="${namespace}">\n`,
  page: (page) => `${toFile(page)}\n`,
  end: () => '</xliff>\n',
};

function toFile(page: PageUnits): Xml {
  const tool = elementAsXml('tool', { 'tool-id': 'interlinear', 'tool-name': 'Interlinear' });
  const line = textAsXml('\n');
  return elementAsXml(
    'file',
    {
      original: page.path,
      'source-language': 'en',
      'target-language': page.locale,
      datatype: 'x-markdown',
      'tool-id': 'interlinear',
    },
    [
      line,
      elementAsXml('header', {}, [tool]),
      line,
      elementAsXml('body', {}, [line, ...page.units.flatMap((unit) => [toUnit(unit, page), line])]),
      line,
    ],
  );
}

function toUnit(unit: Unit, page: PageUnits): Xml {
  const state = stateOf(unit, page);
  const context = (type: string, text: string) =>
    elementAsXml('context', { 'context-type': type }, [textAsXml(text)]);
  return elementAsXml(
    'trans-unit',
    {
      id: unit.id,
      restype: `x-${unit.role}`,
      translate: unit.locked ? 'no' : undefined,
      approved: state === 'final' ? 'yes' : undefined,
      'xml:space': 'preserve',
    },
    [
      elementAsXml('source', {}, inlineTree(unit.source, form)),
      elementAsXml(
        'target',
        { state: states[state] },
        unit.target ? inlineTree(unit.target, form) : [],
      ),
      elementAsXml('context-group', { purpose: 'information' }, [
        ...(unit.row === null ? [] : [context('x-row', unit.row.name)]),
        context('x-address', unit.address),
      ]),
      elementAsXml('note', { from: 'developer' }, [textAsXml(toNote(unit, page.locale))]),
      ...unit.findings.map((finding) =>
        elementAsXml('note', { from: finding.check, annotates: 'target' }, [
          textAsXml(messageOf(finding)),
        ]),
      ),
    ],
  );
}

const form: InlineForm = {
  word: (_, { open }) => elementAsXml('mrk', { mtype: 'protected' }, [textAsXml(open)]),
  alone: (n, element) =>
    elementAsXml('ph', { id: String(n), ctype: elementType(element) }, [textAsXml(element.open)]),
  pair: (n, element, children) => [
    elementAsXml('bpt', { id: String(n), ctype: elementType(element) }, [textAsXml(element.open)]),
    ...children,
    elementAsXml('ept', { id: String(n) }, [textAsXml(element.close ?? '')]),
  ],
};
