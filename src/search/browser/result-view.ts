import type { SearchStrings } from '../../i18n/en/search.ts';
import { toCombinations } from '../names/flag-combinations.ts';
import type { Named } from '../prose/texts.ts';
import { passesAll } from '../query/facets.ts';
import type { Query } from '../query/query.ts';
import type { Hit } from '../ranking/hit.ts';
import type { Engine } from '../records/engine.ts';
import { markMatches } from '../text/fold.ts';
import { breakable, element } from './elements.ts';

/** What results are shown with. */
export interface Shown {
  engine: Engine;
  query: Query;
  t: SearchStrings;
  /** Page's locale in BCP 47 case. */
  locale: string;
  /** Language of the interface's strings. */
  ui: string;
  /** Whether other results are about to take the place of these, so that their texts are not worth loading. */
  passing?: boolean;
}

/** Address of a hit in the page's language: the row, or the entry's page, where its keyword stands. */
export function hitAddress({ engine, locale }: Shown, hit: Hit): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  const row = hit.row === null ? hit.keyword?.anchor : engine.names.rows[hit.row]?.anchor;
  const anchor = row ? `#${encodeURIComponent(row)}` : '';
  return `${base}/${locale.toLowerCase()}/${engine.names.entries[hit.entry]?.id ?? ''}/${anchor}`;
}

/**
 * First line of a hit: its name and value with the match marked, its kind, its entry, its versions, the
 * keyword that it was found by, what was printed for it. */
export function headOf({ engine, query, t, ui }: Shown, hit: Hit): Node[] {
  const { entries, rows } = engine.names;
  const entry = entries[hit.entry];
  const row = hit.row === null ? undefined : rows[hit.row];
  const name = row?.name ?? entry?.name ?? '';
  const nodes: Node[] = [literal(name, query, 'name')];
  if (row && row.value !== null) {
    nodes.push(literal(row.value, query, hit.way === 'value' ? 'value hit' : 'value'));
  }
  const place = element('span', { class: 'place', lang: ui });
  if (row) {
    const [before = '', after = ''] = t.rowOf(t.rowKinds[row.table]).split('%');
    place.append(before, literal(entry?.name ?? '', query, 'type'), `${after} `);
  } else {
    const kind = entry?.kind ?? '';
    place.append(`${t.kinds[kind] ?? kind} `);
  }
  const versions = [hit.entry, ...(hit.also ?? [])].map((one) => entries[one]?.version ?? '');
  place.append(element('span', { class: 'version', translate: 'no' }, versions.join(' · ')));
  nodes.push(place);
  if (hit.keyword) nodes.push(literal(hit.keyword.text, query, 'keyword'));
  if (hit.published) {
    const { locale, text } = hit.published;
    nodes.push(
      element(
        'span',
        { class: 'printed', lang: ui },
        `${t.printed} `,
        element(
          'q',
          { 'data-published': true, lang: locale, translate: 'no' },
          ...marked(text, query),
        ),
      ),
    );
  }
  return nodes;
}

/** A hit's unit with the name that its texts are filed under. */
export function namedUnit({ engine }: Shown, { unit, entry, row }: Hit): Named {
  const { entries, rows } = engine.names;
  return { unit, name: (row === null ? entries[entry]?.name : rows[row]?.name) ?? '' };
}

/**
 * Locale whose file has the texts of a hit: that of the match, or else the page's. English ones are in all of them, and a
 * third language is not loaded.
 */
export function textLocale({ engine, locale }: Shown, { textIn }: Hit): string {
  if (textIn !== undefined && textIn !== 'en') return textIn;
  return engine.locales.includes(locale) ? locale : 'en';
}

/** The hit's texts that are loaded: the page's language and English, or the one in which the match is; marked. */
export function textsOf(shown: Shown, hit: Hit): Node[] {
  const { engine, locale, query } = shown;
  if (hit.flags)
    return [element('code', { class: 'text', lang: 'en', translate: 'no' }, hit.flags.join(' | '))];
  const wanted = [locale, 'en', ...(hit.textIn ? [hit.textIn] : [])];
  const own = [...new Set(wanted)].map((one) => [one, engine.texts.get(one, hit.unit)] as const);
  return own
    .filter(([, text]) => text)
    .map(([one, text = '']) =>
      element('span', { class: 'text', lang: one }, ...marked(text, query)),
    );
}

/** Whether a hit has texts that are still to come. */
export function hasTexts({ engine }: Shown, { entry, row }: Hit): boolean {
  const { entries, rows } = engine.names;
  return (row === null ? entries[entry]?.hasText : rows[row]?.hasText) ?? false;
}

/** Entries of flags in which a number is a combination, beside the rows that have it as their value. */
export function otherCombinations({ engine, query }: Shown, hits: readonly Hit[]): Hit[] {
  if (query.value === null || hits.some(({ group }) => group === 'combinations')) return [];
  const { names } = engine;
  return toCombinations(names, query.value)
    .map(({ entry, names: flags }): Hit => {
      const unit = names.entries[entry]?.unit ?? 0;
      return { unit, entry, row: null, group: 'combinations', way: 'combination', flags };
    })
    .filter((hit) => passesAll(names, hit, query.filters));
}

function literal(text: string, query: Query, kind: string): HTMLElement {
  return element(
    'code',
    { class: kind, lang: 'en', translate: 'no' },
    ...marked(text, query, breakable),
  );
}

function marked(
  text: string,
  query: Query,
  nodesOf: (text: string) => Node[] = (part) => [new Text(part)],
): Node[] {
  const whole = markMatches(text, [query.folded]);
  const stretches = whole.some((stretch) => stretch.marked)
    ? whole
    : markMatches(
        text,
        [query.compact, ...query.words, ...query.wordParts.map((word) => word.text)].filter(
          (word) => word.length > 1,
        ),
      );
  return stretches.flatMap((stretch) =>
    stretch.marked ? element('mark', {}, ...nodesOf(stretch.text)) : nodesOf(stretch.text),
  );
}
