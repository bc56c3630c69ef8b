import type { Hit } from '../ranking/hit.ts';
import { hasTexts, namedUnit, type Shown, textLocales, textsOf } from './result-view.ts';

/** Fills in the texts of hits as they come into view. */
export class LazyTexts {
  readonly #observer: IntersectionObserver;
  readonly #hits = new Map<Element, { shown: Shown; hit: Hit }>();
  readonly #failed: () => void;

  /**
   * @param root what scrolls; null for the page
   * @param failed called where texts could not be loaded
   */
  constructor(root: Element | null, failed: () => void) {
    this.#failed = failed;
    this.#observer = new IntersectionObserver((seen) => this.#seen(seen), {
      root,
      rootMargin: '120px 0px',
    });
  }

  /** Makes the element of a hit's texts, with those that are there already. */
  watch(shown: Shown, hit: Hit, element: HTMLElement): HTMLElement {
    const texts = textsOf(shown, hit);
    element.replaceChildren(...texts);
    if (isWhole(shown, hit, texts) || !hasTexts(shown, hit)) return element;
    element.classList.add('to-come');
    this.#hits.set(element, { shown, hit });
    this.#observer.observe(element);
    return element;
  }

  /** Forgets what was watched. */
  clear(): void {
    this.#observer.disconnect();
    this.#hits.clear();
  }

  #seen(entries: readonly IntersectionObserverEntry[]): void {
    const seen = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target);
    const own = seen.flatMap((element) => {
      const found = this.#hits.get(element);
      this.#hits.delete(element);
      this.#observer.unobserve(element);
      return found ? [{ ...found, element }] : [];
    });
    const [first] = own;
    if (!first) return;
    const { shown } = first;
    const hits = own.map(({ hit }) => hit);
    const fill = (): void => {
      for (const { element, hit } of own) {
        element.replaceChildren(...textsOf(shown, hit));
        element.classList.remove('to-come');
      }
    };
    shown.engine.texts
      .load(
        textLocales(shown, hits),
        hits.map((hit) => namedUnit(shown, hit)),
      )
      .catch(this.#failed)
      .then(fill);
  }
}

/** Whether what is shown has the text in which the match is. */
function isWhole(shown: Shown, hit: Hit, texts: readonly Node[]): boolean {
  if (texts.length === 0 || hit.flags) return texts.length > 0;
  return !hit.textIn || shown.engine.texts.get(hit.textIn, hit.unit) !== undefined;
}
