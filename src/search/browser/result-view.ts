import type { SearchStrings } from '../../i18n/en/search.ts';
import type { Engine } from '../engine.ts';
import { markMatches } from '../fold.ts';
import type { Hit } from '../hit.ts';
import type { Query } from '../query.ts';
import { element } from './elements.ts';

/** What results are shown with. */
export interface Shown {
  engine: Engine;
  query: Query;
  t: SearchStrings;
  /** Page's locale in BCP 47 case. */
  locale: string;
  /** Language of the interface's strings. */
  ui: string;
}

/** Address of a hit in the page's language: the member's row, or the type's page. */
export function hitAddress({ engine, locale }: Shown, hit: Hit): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  const anchor =
    hit.row === null ? '' : `#${encodeURIComponent(engine.names.rows[hit.row]?.anchor ?? '')}`;
  return `${base}/${locale.toLowerCase()}/${engine.names.types[hit.type]?.id ?? ''}/${anchor}`;
}

/** First line of a hit: its name and value with the match marked, its type, its version, what was printed for it. */
export function headOf({ engine, query, t, ui }: Shown, hit: Hit): Node[] {
  const { types, rows } = engine.names;
  const type = types[hit.type];
  const row = hit.row === null ? undefined : rows[hit.row];
  const name = row?.name ?? type?.name ?? '';
  const nodes: Node[] = [literal(name, query, 'name')];
  if (row && row.value !== null) {
    nodes.push(literal(row.value, query, hit.way === 'value' ? 'value hit' : 'value'));
  }
  const place = element('span', { class: 'place', lang: ui });
  if (row) place.append(`${t.of} `, literal(type?.name ?? '', query, 'type'), ' ');
  else place.append(element('span', { class: 'kind' }, t.type), ' ');
  place.append(element('span', { class: 'version', translate: 'no' }, type?.version ?? ''));
  nodes.push(place);
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

/** Languages whose text of a hit is shown: the page's, English, and the one in which the match is. */
export function textLocales({ engine, locale }: Shown, hits: readonly Hit[]): string[] {
  const wanted = new Set([locale, 'en', ...hits.flatMap((hit) => hit.textIn ?? [])]);
  return engine.locales.filter((one) => wanted.has(one));
}

/** The hit's texts that are loaded: the page's language and English, or the one in which the match is; marked. */
export function textsOf(shown: Shown, hit: Hit): Node[] {
  const { engine, locale, query } = shown;
  const wanted = [locale, 'en', ...(hit.textIn ? [hit.textIn] : [])];
  const own = [...new Set(wanted)].map((one) => [one, engine.texts.get(one, hit.unit)] as const);
  return own
    .filter(([, text]) => text)
    .map(([one, text = '']) =>
      element('span', { class: 'text', lang: one }, ...marked(text, query)),
    );
}

function literal(text: string, query: Query, kind: string): HTMLElement {
  return element('code', { class: kind, lang: 'en', translate: 'no' }, ...marked(text, query));
}

function marked(text: string, query: Query): Node[] {
  const whole = markMatches(text, [query.folded]);
  const stretches = whole.some((stretch) => stretch.marked)
    ? whole
    : markMatches(
        text,
        [query.compact, ...query.words].filter((word) => word.length > 1),
      );
  return stretches.map((stretch) =>
    stretch.marked ? element('mark', {}, stretch.text) : document.createTextNode(stretch.text),
  );
}
