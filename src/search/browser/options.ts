/** The options of a listbox that a combobox points into: which is active, and moving among them. */
export class Options {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  #options: HTMLElement[] = [];
  #active = -1;
  #isScrolled = false;
  /** Whether the reader moved since the list was last put up for another query. */
  moved = false;

  constructor(input: HTMLInputElement, list: HTMLElement) {
    this.#input = input;
    this.#list = list;
    list.addEventListener('scroll', () => (this.#isScrolled = true), { passive: true });
  }

  get active(): HTMLElement | undefined {
    return this.#options[this.#active];
  }

  get size(): number {
    return this.#options.length;
  }

  /**
   * Shows what stands in the list now. The option that was active stays it where the reader moved to it and it is still
   * there (by its `data-key`), else the first is.
   */
  update(select: boolean): void {
    const key = this.moved ? this.active?.dataset['key'] : undefined;
    this.#options = [...this.#list.querySelectorAll<HTMLElement>('[role="option"]')];
    this.#options.forEach((option, index) => {
      option.id = `search-option-${index}`;
      option.setAttribute('aria-selected', 'false');
    });
    const empty = this.#options.length === 0;
    this.#list.hidden = empty;
    this.#input.setAttribute('aria-expanded', String(!empty));
    const kept =
      key === undefined ? -1 : this.#options.findIndex((option) => option.dataset['key'] === key);
    this.#active = -1;
    this.#input.removeAttribute('aria-activedescendant');
    if (kept >= 0) this.#activate(kept);
    else if (select && !empty) this.#activate(0);
    // Where it is not needed, the browser need not lay the list out before it is shown.
    if (kept < 0 && this.#isScrolled) {
      this.#list.scrollTop = 0;
      this.#isScrolled = false;
    }
  }

  /** Moves by a key of the combobox; returns whether it was one. */
  move(key: string): boolean {
    const last = this.#options.length - 1;
    if (last < 0) return false;
    const to = {
      ArrowDown: this.#active >= last ? 0 : this.#active + 1,
      ArrowUp: this.#active <= 0 ? last : this.#active - 1,
      Home: 0,
      End: last,
      PageDown: Math.min(this.#active + 5, last),
      PageUp: Math.max(this.#active - 5, 0),
    }[key];
    if (to === undefined) return false;
    this.moved = true;
    this.#activate(to);
    this.active?.scrollIntoView({ block: 'nearest' });
    return true;
  }

  #activate(index: number): void {
    this.active?.setAttribute('aria-selected', 'false');
    this.#active = index;
    this.active?.setAttribute('aria-selected', 'true');
    if (this.active) this.#input.setAttribute('aria-activedescendant', this.active.id);
  }
}
