import { type SearchInterface, searchStrings } from '../../i18n/search.ts';
import { isWithin, readFacets } from '../query/facets.ts';
import type { Hit } from '../ranking/hit.ts';
import type { Engine } from '../records/engine.ts';
import type { Source } from '../records/source.ts';
import { element } from './elements.ts';
import { exampleSearches } from './examples.ts';
import { type FacetsView, facetsView } from './facets-view.ts';
import { LazyTexts } from './lazy-texts.ts';
import { OpenedEngine } from './opened-engine.ts';
import { answerText, queryNotes } from './query-notes.ts';
import { recentSearches, rememberSearch } from './recent.ts';
import { otherCombinations, type Shown } from './result-view.ts';
import { keepInLanguages, putIntoAddress } from './results-address.ts';
import { combinationList, listItems, searchList } from './results-list.ts';
import { restoreScroll, saveScroll } from './scroll-position.ts';

/** Milliseconds without a key press before the page answers again. */
const pause = 150;
/** Results that are put up at once; the others follow in slices, so that the page stays responsive. */
const slice = 60;

/**
 * Starts the page of results: answers `?q=` and the facets of its address, and what is typed into its form.
 *
 * @param source search's files, of which some were asked for already
 */
export function startResultsPage(source: Source): void {
  const form = document.querySelector<HTMLFormElement>('form[data-search-form]');
  const list = document.querySelector<HTMLOListElement>('ol.results');
  if (!form || !list) return;
  const language = searchStrings(document.documentElement.lang);
  new ResultsPage(form, list, language, source).start();
}

class ResultsPage {
  readonly #form: HTMLFormElement;
  readonly #list: HTMLOListElement;
  readonly #language: SearchInterface;
  readonly #locale = document.documentElement.lang;
  readonly #input: HTMLInputElement;
  readonly #status = document.querySelector<HTMLElement>('main .search-status');
  readonly #notes = element('div', { class: 'search-notes' });
  readonly #after = element('div', { class: 'search-after' });
  readonly #facets: FacetsView;
  readonly #texts: LazyTexts;
  readonly #engine: OpenedEngine;
  #turn = 0;
  #wait: ReturnType<typeof setTimeout> | undefined;

  constructor(
    form: HTMLFormElement,
    list: HTMLOListElement,
    language: SearchInterface,
    source: Source,
  ) {
    this.#form = form;
    this.#list = list;
    this.#language = language;
    this.#input = form.querySelector('input') ?? element('input');
    this.#facets = facetsView(language.t, () => this.#typed());
    this.#facets.root.lang = language.tag;
    this.#notes.lang = language.tag;
    this.#texts = new LazyTexts(null, () =>
      this.#say(`${this.#status?.textContent ?? ''} ${language.t.unreadable}`),
    );
    this.#engine = new OpenedEngine(this.#locale, source, () => undefined);
    document.querySelector('[data-search-facets]')?.replaceWith(this.#facets.root);
    list.before(this.#notes);
    list.after(this.#after);
  }

  start(): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#typed();
      rememberSearch(this.#input.value);
    });
    this.#input.addEventListener('input', (event) => {
      if (event instanceof InputEvent && event.isComposing) return;
      this.#typedSoon();
    });
    this.#input.addEventListener('compositionend', () => this.#typedSoon());
    addEventListener('popstate', () => void this.#answer());
    saveScroll();
    keepInLanguages();
    const asked = new URLSearchParams(location.search).get('q') ?? '';
    // What was typed before this script came stands in the field.
    if (this.#input.value.trim() !== '' && this.#input.value.trim() !== asked.trim()) this.#typed();
    else void this.#answer();
  }

  #typedSoon(): void {
    clearTimeout(this.#wait);
    this.#list.ariaBusy = 'true';
    this.#wait = setTimeout(() => this.#typed(), pause);
  }

  /** Puts what is typed and chosen into the address, and answers it. */
  #typed(): void {
    clearTimeout(this.#wait);
    putIntoAddress(this.#input.value, this.#facets.facets());
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
      const engine = await this.#engine.get();
      if (turn !== this.#turn) return;
      const facets = readFacets(params);
      this.#facets.offer(engine.manifest, facets);
      const query = engine.read(typed);
      if (!query) {
        await engine.loadAhead();
        return turn === this.#turn ? this.#showStart(engine) : undefined;
      }
      const shown: Shown = { engine, query, t, locale: this.#locale, ui: tag };
      const within = (hits: readonly Hit[]): Hit[] =>
        hits.filter((hit) => isWithin(engine.names, hit, facets, this.#locale));
      const first = await engine.named(query);
      if (turn !== this.#turn) return;
      const passing = query.prose;
      const whole = engine.all(query);
      whole.catch(() => undefined);
      await this.#put(turn, { ...shown, passing }, within(first.hits).slice(0, slice));
      const answer = await whole;
      if (turn !== this.#turn) return;
      const hits = within(answer.hits);
      this.#notes.replaceChildren(
        ...queryNotes(query, answer.dropped, this.#language, (left) => {
          this.#input.value = left;
          this.#typed();
        }),
      );
      if (!(await this.#put(turn, shown, hits))) return;
      const combinations = within(otherCombinations(shown, hits));
      const count = hits.length || combinations.length;
      const nearest = count === 0 ? await engine.nearest(query) : [];
      this.#after.replaceChildren(
        ...searchList(t.nearest, nearest, tag, true),
        ...combinationList(shown, combinations),
      );
      this.#finish(answerText(answer, count, query, this.#language));
    } catch {
      if (turn !== this.#turn) return;
      this.#list.replaceChildren();
      this.#after.replaceChildren();
      this.#finish(t.failed);
    }
  }

  /** Puts the results up, in slices; false where something else was asked meanwhile. */
  async #put(turn: number, shown: Shown, hits: readonly Hit[]): Promise<boolean> {
    this.#texts.clear();
    const items = listItems(shown, hits, this.#texts);
    this.#list.replaceChildren(...items.slice(0, slice));
    for (let from = slice; from < items.length; from += slice) {
      await new Promise((done) => setTimeout(done));
      if (turn !== this.#turn) return false;
      this.#list.append(...items.slice(from, from + slice));
    }
    return turn === this.#turn;
  }

  #showStart({ names }: Engine): void {
    const { t, tag } = this.#language;
    this.#list.replaceChildren();
    this.#notes.replaceChildren();
    this.#after.replaceChildren(
      ...searchList(t.recent, recentSearches(), tag),
      ...searchList(t.examples, exampleSearches(names, this.#locale), tag),
    );
    this.#finish('');
  }

  #finish(status: string): void {
    this.#list.ariaBusy = 'false';
    this.#say(status);
    restoreScroll();
  }

  #say(text: string): void {
    if (!this.#status) return;
    this.#status.lang = this.#language.tag;
    this.#status.textContent = text.trim();
  }
}
