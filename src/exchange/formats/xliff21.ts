import { messageOf } from '../../checks/message.ts';
import { type Content, type InlineElement, isWord } from '../content/content.ts';
import { toNote } from '../units/fingerprints.ts';
import { type State, stateOf } from '../units/state.ts';
import type { PageUnits, Unit } from '../units/unit.ts';
import { unitId } from '../units/unit-id.ts';
import type { ExportFormat } from './export.ts';
import { type InlineForm, inlineTree } from './inline-tree.ts';
import { elementAsXml, textAsXml, type Xml } from './xml.ts';

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
  page: (page) => `${toFile(page)}\n`,
  end: () => '</xliff>\n',
};

function toFile(page: PageUnits): Xml {
  const line = textAsXml('\n');
  return elementAsXml('file', { id: unitId(...page.path.split('/')), original: page.path }, [
    line,
    ...page.units.flatMap((unit) => [toUnit(unit, page), line]),
  ]);
}

function toUnit(unit: Unit, page: PageUnits): Xml {
  const { source, target } = unit;
  const data = originalData(target ?? source);
  const note = (category: string, text: string, appliesTo?: string) =>
    elementAsXml('note', { category, appliesTo }, [textAsXml(text)]);
  return elementAsXml(
    'unit',
    {
      id: unit.id,
      type: `interlinear:${unit.role}`,
      translate: unit.locked ? 'no' : undefined,
      canResegment: 'no',
      'xml:space': 'preserve',
    },
    [
      elementAsXml('notes', {}, [
        note('developer', toNote(unit, page.locale)),
        ...(unit.row === null ? [] : [note('row', unit.row.name)]),
        note('address', unit.address),
        ...unit.findings.map((finding) => note(finding.check, messageOf(finding), 'target')),
      ]),
      ...(data.length > 0 ? [elementAsXml('originalData', {}, data)] : []),
      elementAsXml('segment', states[stateOf(unit, page)], [
        elementAsXml('source', {}, inlineTree(source, form)),
        ...(target ? [elementAsXml('target', {}, inlineTree(target, form))] : []),
      ]),
    ],
  );
}

function originalData({ elements }: Content): Xml[] {
  return elements.flatMap((element, i) => {
    if (isWord(element)) return [];
    const { open, close } = element;
    const data = (id: string, code: string) => elementAsXml('data', { id }, [textAsXml(code)]);
    const start = data(`d${i + 1}`, open);
    return close === null ? [start] : [start, data(`d${i + 1}e`, close)];
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
  word: (n, { open }) => elementAsXml('mrk', { id: `m${n}`, translate: 'no' }, [textAsXml(open)]),
  alone: (n, { kind, open }) =>
    elementAsXml('ph', {
      id: String(n),
      canDelete: 'no',
      dataRef: `d${n}`,
      equiv: open,
      ...types[kind],
    }),
  pair: (n, { kind }, children) => [
    elementAsXml(
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
