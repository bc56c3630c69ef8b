import type { Element } from 'xast';
import { x } from 'xastscript';
import { messageOf } from '../../checks/message.ts';
import { toNote } from '../units/fingerprints.ts';
import { type State, stateOf } from '../units/state.ts';
import type { PageUnits, Unit } from '../units/unit.ts';
import { asXml, type ExportFormat } from './export.ts';
import { elementType, type InlineForm, inlineTree } from './inline-tree.ts';

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
  page: (page) => `${asXml(toFile(page))}\n`,
  end: () => '</xliff>\n',
};

function toFile(page: PageUnits): Element {
  const tool = x('tool', { 'tool-id': 'interlinear', 'tool-name': 'Interlinear' });
  return x(
    'file',
    {
      original: page.path,
      'source-language': 'en',
      'target-language': page.locale,
      datatype: 'x-markdown',
      'tool-id': 'interlinear',
    },
    [
      '\n',
      x('header', [tool]),
      '\n',
      x('body', ['\n', ...page.units.flatMap((unit) => [toUnit(unit, page), '\n'])]),
      '\n',
    ],
  );
}

function toUnit(unit: Unit, page: PageUnits): Element {
  const state = stateOf(unit, page);
  return x(
    'trans-unit',
    {
      id: unit.id,
      restype: `x-${unit.role}`,
      ...(unit.locked ? { translate: 'no' } : {}),
      ...(state === 'final' ? { approved: 'yes' } : {}),
      'xml:space': 'preserve',
    },
    [
      x('source', inlineTree(unit.source, form)),
      x('target', { state: states[state] }, unit.target ? inlineTree(unit.target, form) : []),
      x('context-group', { purpose: 'information' }, [
        ...(unit.row === null ? [] : [x('context', { 'context-type': 'x-row' }, unit.row.name)]),
        x('context', { 'context-type': 'x-address' }, unit.address),
      ]),
      x('note', { from: 'developer' }, toNote(unit, page.locale)),
      ...unit.findings.map((finding) =>
        x('note', { from: finding.check, annotates: 'target' }, messageOf(finding)),
      ),
    ],
  );
}

const form: InlineForm = {
  word: (_, { open }) => x('mrk', { mtype: 'protected' }, open),
  alone: (n, element) => x('ph', { id: String(n), ctype: elementType(element) }, element.open),
  pair: (n, element, children) => [
    x('bpt', { id: String(n), ctype: elementType(element) }, element.open),
    ...children,
    x('ept', { id: String(n) }, element.close),
  ],
};
