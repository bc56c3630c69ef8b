/** A page that a renderer makes. */
export interface Page {
  /** File of the site that it is written to: `zh-cn/beta/{stem}/index.html`. */
  path: string;
  /** Returns a key of all it shows, where that can be told without rendering it. */
  key: (() => string) | undefined;
  /**
   * Returns the page as UTF-8.
   * @throws what its templates threw
   */
  render: () => Promise<Uint8Array>;
}

/** What a renderer's bundle exports. */
export interface Renderer {
  /** Returns every page of the provided reference, in the same order for the same reference. */
  pages: () => Promise<Page[]>;
}
