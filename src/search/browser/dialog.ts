import { loadStrings, type SearchInterface } from '../../i18n/search.ts';
import { Engine } from '../engine.ts';
import { isWithin } from '../facets.ts';
import type { Hit } from '../hit.ts';
import { nearestNames } from '../nearest.ts';
import { type Query, toQuery } from '../query.ts';
import { type Frame, makeFrame } from './dialog-frame.ts';
import { fillTexts } from './dialog-list.ts';
import { nearestGroup, pageAddress, recentGroup, resultGroups } from './dialog-offers.ts';
import { type FacetsView, facetsView } from './facets-view.ts';
import { network } from './network.ts';
import { Options } from './options.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent.ts';
import type { Shown } from './result-view.ts';
import { loadStyle } from './style.ts';

/** Milliseconds without a key press before texts are searched too. */
const pause = 90;

let opened: Promise<SearchDialog> | undefined;

/** Opens the dialog of search; `page` is the address of the page of results. */
export async function openSearch(page: string): Promise<void> {
  opened ??= make(page);
  (await opened).open();
}

async function make(page: string): Promise<SearchDialog> {
  const [language] = await Promise.all([loadStrings(document.documentElement.lang), loadStyle()]);
  return new SearchDialog(page, language);
}

class SearchDialog {
  readonly #page: string;
  readonly #language: SearchInterface;
  readonly #locale = document.documentElement.lang;
  readonly #facets: FacetsView;
  readonly #frame: Frame;
  readonly #options: Options;
  #engine: Promise<Engine> | undefined;
  #turn = 0;

  constructor(page: string, language: SearchInterface) {
    this.#page = page;
    this.#language = language;
    this.#facets = facetsView(language.t, () => void this.#search());
    this.#frame = makeFrame(language, this.#facets.root);
    const { dialog, form, input, list } = this.#frame;
    this.#options = new Options(input, list);
    document.body.append(dialog);
    input.addEventListener('input', () => {
      this.#options.moved = false;
      void this.#search();
    });
    input.addEventListener('keydown', (event) => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey)
        return;
      if (this.#options.move(event.key)) event.preventDefault();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const { active } = this.#options;
      if (active) active.click();
      else if (input.value.trim() !== '') location.assign(pageAddress(this.#page, input.value));
    });
    list.addEventListener('click', (event) => this.#choose(event));
  }

  open(): void {
    const { dialog, input } = this.#frame;
    if (!dialog.open) dialog.showModal();
    input.focus();
    input.select();
    void this.#search();
  }

  /** Answers by names at once, then by texts. */
  async #search(): Promise<void> {
    const turn = ++this.#turn;
    const isCurrent = (): boolean => turn === this.#turn;
    const { status, input } = this.#frame;
    try {
      this.#engine ??= this.#load();
      const engine = await this.#engine;
      if (!isCurrent()) return;
      const query = toQuery(input.value);
      if (!query) return this.#showRecent();
      const shown: Shown = {
        engine,
        query,
        t: this.#language.t,
        locale: this.#locale,
        ui: this.#language.tag,
      };
      this.#show(shown, this.#within(engine, engine.byName(query)), isCurrent);
      await new Promise((done) => setTimeout(done, pause));
      if (!isCurrent()) return;
      const hits = this.#within(engine, await engine.all(query));
      if (!isCurrent()) return;
      this.#show(shown, hits, isCurrent);
      status.textContent =
        hits.length > 0 ? shown.t.count(hits.length) : shown.t.nothing(query.text);
      if (hits.length === 0) this.#showNearest(engine, query);
    } catch {
      if (isCurrent()) status.textContent = this.#language.t.failed;
    }
  }

  async #load(): Promise<Engine> {
    const { status } = this.#frame;
    status.textContent = this.#language.t.loading;
    try {
      const engine = await Engine.open(network, this.#locale);
      const home = new URL('..', this.#page).pathname;
      engine.names.here = location.pathname.slice(home.length, -1);
      this.#facets.offer(engine.names, this.#facets.facets());
      status.textContent = '';
      return engine;
    } catch (error) {
      this.#engine = undefined;
      throw error;
    }
  }

  #within(engine: Engine, hits: readonly Hit[]): Hit[] {
    const facets = this.#facets.facets();
    return hits.filter((hit) => isWithin(engine.names, hit, facets, this.#locale));
  }

  #show(shown: Shown, hits: readonly Hit[], isCurrent: () => boolean): void {
    const { list } = this.#frame;
    const { groups, visible } = resultGroups(shown, hits, this.#page, this.#facets.facets());
    list.replaceChildren(...groups);
    this.#options.update(true);
    fillTexts(shown, list, visible, isCurrent).catch(() => undefined);
  }

  #showRecent(): void {
    const { list, status } = this.#frame;
    status.textContent = '';
    list.replaceChildren(...recentGroup(recentSearches(), this.#language));
    this.#options.update(false);
  }

  #showNearest(engine: Engine, query: Query): void {
    const names = nearestNames(engine.names, query);
    if (names.length === 0) return;
    this.#frame.list.replaceChildren(nearestGroup(names, this.#language));
    this.#options.update(false);
  }

  #choose(event: Event): void {
    const option =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[role="option"]') : null;
    const { input, dialog } = this.#frame;
    if (!option) return;
    if (option.hasAttribute('data-clear')) forgetSearches();
    else if (option.dataset['fill'] !== undefined) input.value = option.dataset['fill'];
    else {
      rememberSearch(input.value);
      dialog.close();
      return;
    }
    input.focus();
    void this.#search();
  }
}
