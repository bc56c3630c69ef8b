import type { SearchStrings } from '../../i18n/en/search.ts';
import { type Damage, damages, type Facets } from '../query/facets.ts';
import type { Manifest } from '../records/manifest.ts';
import { loadAreaNames } from './area-names.ts';
import { element } from './elements.ts';

/** The choices that narrow the list down: a labelled select each, behind a disclosure that says what is chosen. */
export interface FacetsView {
  root: HTMLElement;
  /** What is chosen. */
  facets(): Facets;
  /** Offers what the reference has, and chooses. */
  offer(choices: Pick<Manifest, 'versions' | 'areas'>, chosen: Facets): void;
}

/** Makes the choices; `changed` is called when one of them is made. */
export function facetsView(t: SearchStrings, changed: () => void): FacetsView {
  const { filters } = t;
  const select = (name: string, label: string): HTMLSelectElement => {
    const made = element(
      'select',
      { name, 'aria-label': label },
      element('option', { value: '' }, filters.every(label)),
    );
    made.addEventListener('change', changed);
    return made;
  };
  const version = select('version', filters.version);
  const area = select('area', filters.area);
  const damage = select('damage', filters.damage);
  damage.append(...damages.map((one) => element('option', { value: one }, filters.damages[one])));
  const summary = element('summary', {}, filters.label);
  const fields = element('div', {}, version, area, damage);
  const root = element('details', { class: 'search-facets' }, summary);
  // Their options are options too: only an open disclosure has them, so that a closed one hides nothing among the results.
  root.addEventListener('toggle', () => {
    if (!root.open) return fields.remove();
    fillIn(chosen());
    root.append(fields);
    loadAreaNames(document.documentElement.lang).then((loaded) => {
      names = loaded;
      for (const option of area.options) option.text = names.get(option.value) ?? option.text;
      tell();
    });
  });
  const selects = [version, area, damage];
  let names: ReadonlyMap<string, string> = new Map();
  let offered: Pick<Manifest, 'versions' | 'areas'> = { versions: [], areas: [] };
  const chosen = (): Facets => ({
    ...(version.value && { version: version.value }),
    ...(area.value && { area: area.value }),
    ...(damage.value && { damage: damage.value as Damage }),
  });
  const fillIn = ({ version: one, area: other, damage: third }: Facets): void => {
    fill(version, offered.versions, one);
    fill(area, offered.areas, other, names);
    damage.value = third ?? '';
  };
  const tell = (): void => {
    const labels = selects
      .filter((one) => one.value !== '')
      .map((one) => one.selectedOptions[0]?.text ?? '');
    summary.textContent = [filters.label, ...labels].join(' · ');
  };
  for (const one of selects) one.addEventListener('change', tell);
  return {
    root,
    facets: chosen,
    offer(choices, facets) {
      offered = choices;
      const isNarrowed = Object.keys(facets).length > 0;
      // A hundred options take time that the first results need.
      if (isNarrowed || root.open) fillIn(facets);
      else for (const one of selects) one.value = '';
      if (isNarrowed) root.open = true;
      tell();
    },
  };
}

function fill(
  select: HTMLSelectElement,
  items: readonly string[],
  chosen = '',
  names: ReadonlyMap<string, string> = new Map(),
): void {
  const first = select.options[0];
  select.replaceChildren(
    ...(first ? [first] : []),
    ...items.map((item) =>
      element('option', { value: item, translate: 'no' }, names.get(item) ?? item),
    ),
  );
  select.value = items.includes(chosen) ? chosen : '';
}
