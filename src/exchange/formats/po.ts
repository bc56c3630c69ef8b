import { po as gettext } from 'gettext-parser';
import { messageOf } from '../../checks/message.ts';
import { flat } from '../content/content.ts';
import { toNote } from '../units/fingerprints.ts';
import { stateOf } from '../units/state.ts';
import type { PageUnits, Unit } from '../units/unit.ts';
import type { ExportFormat } from './export.ts';

/**
 * Gettext PO: the unit's id is the context, its text Markdown with nothing escaped
 * (https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html).
 */
export const po: ExportFormat = {
  extension: 'po',
  start: (locale) => compile({}, headers(locale)),
  page: (page) => {
    const units = page.units.filter(({ source }) => source.pieces.length > 0);
    if (units.length === 0) return '';
    const entries = units.map((unit) => [unit.id, { [flat(unit.source)]: entryOf(unit, page) }]);
    const text = compile(Object.fromEntries(entries), {});
    // The compiler begins each part with a header: only the file's own stays.
    return text.slice(text.indexOf('\n\n') + 1);
  },
  end: () => '',
};

function headers(locale: string): Record<string, string> {
  return {
    'Project-Id-Version': 'Interlinear',
    'PO-Revision-Date': '1970-01-01 00:00+0000',
    'Last-Translator': 'nobody',
    'Language-Team': locale,
    Language: locale.replaceAll('-', '_'),
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
  };
}

type Entry = Parameters<typeof gettext.compile>[0]['translations'][string][string];

function entryOf(unit: Unit, page: PageUnits): Entry {
  const state = stateOf(unit, page);
  const notes = [
    ...(unit.locked ? ['Do not translate.'] : []),
    ...(unit.row === null ? [] : [`Row: ${unit.row.name}`]),
    `Page: ${unit.address}`,
    ...unit.findings.map(messageOf),
    toNote(unit, page.locale),
  ];
  return {
    msgctxt: unit.id,
    msgid: flat(unit.source),
    msgstr: [unit.target ? flat(unit.target) : ''],
    comments: {
      translator: '',
      reference: page.path,
      extracted: notes.map((note) => note.replace(/\s+/g, ' ')).join('\n'),
      flag: state === 'machine' ? 'fuzzy, md-text' : 'md-text',
      previous: '',
    },
  };
}

function compile(
  translations: Record<string, Record<string, Entry>>,
  head: Record<string, string>,
): string {
  return gettext
    .compile({ charset: 'utf-8', headers: head, translations }, { foldLength: 0 })
    .toString();
}
