import { flat } from '../content/content.ts';
import type { PageUnits, Unit } from '../units/unit.ts';
import type { ExportFormat } from './export.ts';
import { elementAsXml, textAsXml, type Xml } from './xml.ts';

const start = `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
<tbxHeader><fileDesc><sourceDesc><p>Names that Interlinear read in the English source of a reference.</p></sourceDesc></fileDesc></tbxHeader>
<text>
<body>
`;

/** TBX-Basic (ISO 30042:2019, https://www.tbxinfo.net/): every name, with its type, value and definition. */
export const tbx: ExportFormat = {
  extension: 'tbx',
  start: () => start,
  page: (page) =>
    literalsOf(page)
      .map((literal) => `${toEntry(literal, page)}\n`)
      .join(''),
  end: () => '</body>\n</text>\n</tbx>\n',
};

/** A row's literal, with what else its row says. */
interface TermRow {
  id: string;
  name: string;
  /** The other cells of the row by their column. */
  literals: [column: string, text: string][];
  definition: { source: string; target: string };
  /** What the row belongs to: `riskLevel`. */
  entry: string;
}

function literalsOf({ units }: PageUnits): TermRow[] {
  const rows = Map.groupBy(
    units.filter(({ row }) => row),
    ({ address, row }) => `${address}#${row?.anchor}`,
  );
  return [...rows.values()].flatMap((cells): TermRow[] => {
    const [name, ...others] = cells.filter(({ locked }) => locked === 'literal');
    if (!name?.literal) return [];
    const prose = cells.filter(({ locked }) => locked === null);
    return [
      {
        id: name.plainId,
        name: name.literal,
        literals: others.map(({ role, literal }) => [role, literal ?? '']),
        definition: { source: textOf(prose, 'source'), target: textOf(prose, 'target') },
        entry: name.entry,
      },
    ];
  });
}

function textOf(cells: readonly Unit[], side: 'source' | 'target'): string {
  return cells
    .map((cell) => (cell[side] ? flat(cell[side]) : ''))
    .filter(Boolean)
    .join(' ');
}

function toEntry({ id, name, literals, definition, entry }: TermRow, { locale }: PageUnits): Xml {
  return elementAsXml('conceptEntry', { id: `t.${id.replaceAll(':', '.')}` }, [
    ...(entry ? [ofType('descrip', 'subjectField', entry)] : []),
    ...literals
      .filter(([, text]) => text !== '')
      .map(([column, text]) => elementAsXml('note', {}, [textAsXml(`${column}: ${text}`)])),
    elementAsXml('note', {}, [textAsXml('Do not translate.')]),
    term('en', name, definition.source),
    term(locale, name, definition.target),
  ]);
}

function term(locale: string, name: string, definition: string): Xml {
  return elementAsXml('langSec', { 'xml:lang': locale }, [
    ...(definition ? [ofType('descrip', 'definition', definition)] : []),
    elementAsXml('termSec', {}, [
      elementAsXml('term', {}, [textAsXml(name)]),
      ofType('termNote', 'administrativeStatus', 'preferredTerm-admn-sts'),
    ]),
  ]);
}

function ofType(name: string, type: string, text: string): Xml {
  return elementAsXml(name, { type }, [textAsXml(text)]);
}
