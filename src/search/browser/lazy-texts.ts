import type { Hit } from '../ranking/hit.ts';
import { hasTexts, namedUnit, type Shown, textLocale, textsOf } from './result-view.ts';

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
    if (shown.passing) return element;
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
    const fill = (): void => {
      for (const { element, hit } of own) {
        element.replaceChildren(...textsOf(shown, hit));
        element.classList.remove('to-come');
      }
    };
    const byLocale = Map.groupBy(own, ({ hit }) => textLocale(shown, hit));
    Promise.allSettled(
      [...byLocale].map(([locale, some]) =>
        shown.engine.texts.load(
          locale,
          some.map(({ hit }) => namedUnit(shown, hit)),
        ),
      ),
    ).then((results) => {
      if (results.some(({ status }) => status === 'rejected')) this.#failed();
      fill();
    });
  }
}

/** Whether what is shown has all texts that are loaded for a hit. */
function isWhole(shown: Shown, hit: Hit, texts: readonly Node[]): boolean {
  if (hit.flags) return texts.length > 0;
  return shown.engine.texts.get(textLocale(shown, hit), hit.unit) !== undefined;
}
