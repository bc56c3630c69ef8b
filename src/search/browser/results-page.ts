import { loadStrings, type SearchInterface } from '../../i18n/search.ts';
import { toCombinations } from '../combinations.ts';
import { Engine } from '../engine.ts';
import { damages, type Facets, isWithin } from '../facets.ts';
import { nearestNames } from '../nearest.ts';
import { toQuery } from '../query.ts';
import { element } from './elements.ts';
import { type FacetsView, facetsView } from './facets-view.ts';
import { network } from './network.ts';
import { rememberSearch } from './recent.ts';
import { type Shown, textLocales } from './result-view.ts';
import { combinationList, listItems, nearestList } from './results-list.ts';

/** Milliseconds without a key press before the page answers again. */
const pause = 150;

/** Starts the page of results: answers `?q=` and the facets of its address, and what is typed into its form. */
export async function startResultsPage(): Promise<void> {
  const form = document.querySelector<HTMLFormElement>('form[data-search-form]');
  const list = document.querySelector<HTMLOListElement>('ol.results');
  if (!form || !list) return;
  new ResultsPage(form, list, await loadStrings(document.documentElement.lang)).start();
}

class ResultsPage {
  readonly #form: HTMLFormElement;
  readonly #list: HTMLOListElement;
  readonly #language: SearchInterface;
  readonly #locale = document.documentElement.lang;
  readonly #input: HTMLInputElement;
  readonly #status = document.querySelector<HTMLElement>('main [role="status"]');
  readonly #after = element('div', { class: 'search-after' });
  readonly #facets: FacetsView;
  #engine: Promise<Engine> | undefined;
  #turn = 0;
  #wait: ReturnType<typeof setTimeout> | undefined;

  constructor(form: HTMLFormElement, list: HTMLOListElement, language: SearchInterface) {
    this.#form = form;
    this.#list = list;
    this.#language = language;
    this.#input = form.querySelector('input') ?? element('input');
    this.#facets = facetsView(language.t, () => this.#typed());
    this.#facets.root.lang = language.tag;
    form.after(this.#facets.root);
    list.after(this.#after);
  }

  start(): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#typed();
      rememberSearch(this.#input.value);
    });
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#wait);
      this.#wait = setTimeout(() => this.#typed(), pause);
    });
    addEventListener('popstate', () => void this.#answer());
    keepInLanguages();
    void this.#answer();
  }

  /** Puts what is typed and chosen into the address, and answers it. */
  #typed(): void {
    const url = new URL(location.href);
    url.search = '';
    if (this.#input.value.trim() !== '') url.searchParams.set('q', this.#input.value.trim());
    for (const [name, value] of Object.entries(this.#facets.facets()))
      url.searchParams.set(name, value);
    if (url.href !== location.href) history.replaceState(history.state, '', url);
    keepInLanguages();
    void this.#answer();
  }

  async #answer(): Promise<void> {
    const turn = ++this.#turn;
    const { t, tag } = this.#language;
    const params = new URLSearchParams(location.search);
    const typed = params.get('q') ?? '';
    if (document.activeElement !== this.#input) this.#input.value = typed;
    this.#list.ariaBusy = 'true';
    this.#say(typed.trim() === '' ? '' : t.loading);
    try {
      this.#engine ??= Engine.open(network, this.#locale);
      const engine = await this.#engine;
      const facets = toFacets(params);
      this.#facets.offer(engine.names, facets);
      const query = toQuery(typed);
      const all = query ? await engine.all(query) : [];
      const hits = all.filter((hit) => isWithin(engine.names, hit, facets, this.#locale));
      if (!query) return this.#show(turn, [], [], '');
      const shown: Shown = { engine, query, t, locale: this.#locale, ui: tag };
      await engine.texts.load(
        textLocales(shown, hits),
        hits.map((hit) => hit.unit),
      );
      const combinations =
        query.value && !query.owner ? toCombinations(engine.names, query.value) : [];
      const after = combinations.length > 0 ? combinationList(shown, combinations) : [];
      if (hits.length === 0)
        after.unshift(...nearestList(nearestNames(engine.names, query), this.#language));
      this.#show(
        turn,
        listItems(shown, hits),
        after,
        hits.length > 0 ? t.count(hits.length) : t.nothing(query.text),
      );
    } catch {
      this.#engine = undefined;
      this.#show(turn, [], [], t.failed);
    }
  }

  #show(turn: number, items: Node[], after: Node[], status: string): void {
    if (turn !== this.#turn) return;
    this.#list.replaceChildren(...items);
    this.#after.replaceChildren(...after);
    this.#list.ariaBusy = 'false';
    this.#say(status);
  }

  #say(text: string): void {
    if (!this.#status) return;
    this.#status.lang = this.#language.tag;
    this.#status.textContent = text;
  }
}

/** Keeps the search when the reader switches language. */
function keepInLanguages(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]'))
    link.search = location.search;
}

function toFacets(params: URLSearchParams): Facets {
  const version = params.get('version');
  const area = params.get('area');
  const damage = damages.find((one) => one === params.get('damage'));
  return { ...(version && { version }), ...(area && { area }), ...(damage && { damage }) };
}
