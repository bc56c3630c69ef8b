import { type SearchInterface, searchStrings } from '../../i18n/search.ts';
import { isWithin } from '../query/facets.ts';
import type { Group, Hit } from '../ranking/hit.ts';
import type { Engine } from '../records/engine.ts';
import type { Source } from '../records/source.ts';
import type { DialogField } from './dialog-field.ts';
import { type Frame, makeFrame } from './dialog-frame.ts';
import { nearestGroup, recentGroup, resultGroups, resultsAddress } from './dialog-offers.ts';
import { type FacetsView, facetsView } from './facets-view.ts';
import { LazyTexts } from './lazy-texts.ts';
import { OpenedEngine } from './opened-engine.ts';
import { Options } from './options.ts';
import { answerText, queryNotes } from './query-notes.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent.ts';
import { otherCombinations, type Shown } from './result-view.ts';
import style from './search.css?inline';

/** Milliseconds without a key press before texts are searched too. */
const pause = 90;

/**
 * Completes the dialog whose field is there already.
 *
 * @param page the address of the page of results
 * @param source search's files, of which some were asked for already
 */
export function startDialog(
  field: DialogField,
  page: string,
  source: Source,
): { open: () => void } {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
  const dialog = new SearchDialog(
    field,
    page,
    searchStrings(document.documentElement.lang),
    source,
  );
  return { open: () => dialog.open() };
}

class SearchDialog {
  readonly #page: string;
  readonly #language: SearchInterface;
  readonly #locale = document.documentElement.lang;
  readonly #facets: FacetsView;
  readonly #frame: Frame;
  readonly #options: Options;
  readonly #texts: LazyTexts;
  readonly #engine: OpenedEngine;
  #expanded = new Set<Group>();
  #turn = 0;

  constructor(field: DialogField, page: string, language: SearchInterface, source: Source) {
    this.#page = page;
    this.#language = language;
    this.#facets = facetsView(language.t, () => void this.#search());
    this.#frame = makeFrame(field, language, this.#facets.root);
    const { form, input, list, status } = this.#frame;
    this.#options = new Options(input, list);
    this.#texts = new LazyTexts(list, () => {
      status.textContent = `${status.textContent ?? ''} ${language.t.unreadable}`.trim();
    });
    this.#engine = new OpenedEngine(this.#locale, source, (engine) => {
      const home = new URL('..', page).pathname;
      engine.names.here = location.pathname.slice(home.length, -1);
      this.#facets.offer(engine.manifest, this.#facets.facets());
    });
    input.addEventListener('input', (event) => {
      if (event instanceof InputEvent && event.isComposing) return;
      this.#typed();
    });
    input.addEventListener('compositionend', () => this.#typed());
    input.addEventListener('keydown', (event) => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey)
        return;
      if (this.#options.move(event.key)) event.preventDefault();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const { active } = this.#options;
      if (active) active.click();
      else if (input.value.trim() !== '') location.assign(resultsAddress(this.#page, input.value));
    });
    list.addEventListener('click', (event) => this.#choose(event));
    // What is typed first is answered the sooner.
    this.#engine.get().catch(() => undefined);
  }

  open(): void {
    void this.#search();
  }

  #typed(): void {
    this.#options.moved = false;
    this.#expanded = new Set();
    void this.#search();
  }

  /** Answers by names at once, then by texts. */
  async #search(): Promise<void> {
    const turn = ++this.#turn;
    const isCurrent = (): boolean => turn === this.#turn;
    const { status, input } = this.#frame;
    const { t, tag } = this.#language;
    if (input.value.trim() === '') this.#showRecent();
    else status.textContent = t.loading;
    try {
      const engine = await this.#engine.get();
      if (!isCurrent()) return;
      const query = engine.read(input.value);
      if (!query) {
        void engine.loadAhead();
        return this.#showRecent();
      }
      const shown: Shown = { engine, query, t, locale: this.#locale, ui: tag };
      const first = await engine.named(query);
      if (!isCurrent()) return;
      // Several words are answered from texts before partial names.
      const passing = query.prose;
      this.#show({ ...shown, passing }, this.#within(engine, first.hits), []);
      void engine.loadAhead();
      await new Promise((done) => setTimeout(done, pause));
      if (!isCurrent()) return;
      const answer = await engine.all(query);
      if (!isCurrent()) return;
      const hits = this.#within(engine, answer.hits);
      this.#show(shown, hits, answer.dropped);
      const count = hits.length || this.#combinations(shown, hits).length;
      status.textContent = answerText(answer, count, query, this.#language);
      if (count > 0) return;
      const near = await engine.nearest(query);
      if (isCurrent()) this.#showNearest(near);
    } catch {
      if (isCurrent()) status.textContent = t.failed;
    }
  }

  #within(engine: Engine, hits: readonly Hit[]): Hit[] {
    const facets = this.#facets.facets();
    return hits.filter((hit) => isWithin(engine.names, hit, facets, this.#locale));
  }

  #combinations(shown: Shown, hits: readonly Hit[]): Hit[] {
    return this.#within(shown.engine, otherCombinations(shown, hits));
  }

  #show(shown: Shown, hits: readonly Hit[], dropped: readonly string[]): void {
    const { list, notes, input } = this.#frame;
    const allResults = resultsAddress(this.#page, shown.query.typed, this.#facets.facets());
    this.#texts.clear();
    const beside = this.#combinations(shown, hits);
    list.replaceChildren(
      ...resultGroups(shown, hits, beside, this.#expanded, this.#texts, allResults),
    );
    notes.replaceChildren(
      ...queryNotes(shown.query, dropped, this.#language, (typed) => {
        input.value = typed;
        input.focus();
        this.#typed();
      }),
    );
    this.#options.update(true);
  }

  #showRecent(): void {
    const { list, status, notes } = this.#frame;
    status.textContent = '';
    notes.replaceChildren();
    list.replaceChildren(...recentGroup(recentSearches(), this.#language));
    this.#options.update(false);
  }

  #showNearest(names: readonly string[]): void {
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
    else if (option.dataset['expand'] !== undefined)
      this.#expanded.add(option.dataset['expand'] as Group);
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
