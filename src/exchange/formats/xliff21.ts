import type { Element } from 'xast';
import { x } from 'xastscript';
import { messageOf } from '../../checks/message.ts';
import { type Content, type InlineElement, isWord } from '../content/content.ts';
import { toNote } from '../units/fingerprints.ts';
import { type State, stateOf } from '../units/state.ts';
import type { PageUnits, Unit } from '../units/unit.ts';
import { unitId } from '../units/unit-id.ts';
import { asXml, type ExportFormat } from './export.ts';
import { type InlineForm, inlineTree } from './inline-tree.ts';

const namespace = 'urn:oasis:names:tc:xliff:document:2.0';

/** Machine translation is not yet reviewed: XLIFF 2 says so in a state of the program's own. */
const states: Record<State, Record<string, string>> = {
  missing: { state: 'initial' },
  machine: { state: 'translated', subState: 'interlinear:needs-review-translation' },
  human: { state: 'translated' },
  final: { state: 'final' },
};

/** XLIFF 2.1, http://docs.oasis-open.org/xliff/xliff-core/v2.1/os/xliff-core-v2.1-os.html. */
export const xliff21: ExportFormat = {
  extension: 'xlf',
  start: (locale) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="2.1" xmlns="${namespace}" srcLang="en" trgLang="${locale}">\n`,
  page: (page) => `${asXml(toFile(page))}\n`,
  end: () => '</xliff>\n',
};

function toFile(page: PageUnits): Element {
  return x('file', { id: unitId(...page.path.split('/')), original: page.path }, [
    '\n',
    ...page.units.flatMap((unit) => [toUnit(unit, page), '\n']),
  ]);
}

function toUnit(unit: Unit, page: PageUnits): Element {
  const { source, target } = unit;
  const data = originalData(target ?? source);
  const notes = [
    x('note', { category: 'developer' }, toNote(unit, page.locale)),
    ...(unit.row === null ? [] : [x('note', { category: 'row' }, unit.row.name)]),
    x('note', { category: 'address' }, unit.address),
    ...unit.findings.map((finding) =>
      x('note', { category: finding.check, appliesTo: 'target' }, messageOf(finding)),
    ),
  ];
  return x(
    'unit',
    {
      id: unit.id,
      type: `interlinear:${unit.role}`,
      ...(unit.locked ? { translate: 'no' } : {}),
      canResegment: 'no',
      'xml:space': 'preserve',
    },
    [
      x('notes', notes),
      ...(data.length > 0 ? [x('originalData', data)] : []),
      x('segment', states[stateOf(unit, page)], [
        x('source', inlineTree(source, form)),
        ...(target ? [x('target', inlineTree(target, form))] : []),
      ]),
    ],
  );
}

function originalData({ elements }: Content): Element[] {
  return elements.flatMap((element, i) => {
    if (isWord(element)) return [];
    const { open, close } = element;
    const start = x('data', { id: `d${i + 1}` }, open);
    return close === null ? [start] : [start, x('data', { id: `d${i + 1}e` }, close)];
  });
}

const types: Partial<Record<InlineElement['kind'], Record<string, string>>> = {
  bold: { type: 'fmt', subType: 'xlf:b' },
  italic: { type: 'fmt', subType: 'xlf:i' },
  struck: { type: 'fmt', subType: 'interlinear:struck' },
  link: { type: 'link' },
  image: { type: 'image' },
  code: { type: 'other', subType: 'interlinear:code' },
  html: { type: 'other', subType: 'interlinear:html' },
};

const form: InlineForm = {
  word: (n, { open }) => x('mrk', { id: `m${n}`, translate: 'no' }, open),
  alone: (n, { kind, open }) =>
    x('ph', { id: String(n), canDelete: 'no', dataRef: `d${n}`, equiv: open, ...types[kind] }),
  pair: (n, { kind }, children) => [
    x(
      'pc',
      {
        id: String(n),
        canDelete: 'no',
        dataRefStart: `d${n}`,
        dataRefEnd: `d${n}e`,
        ...types[kind],
      },
      children,
    ),
  ],
};
