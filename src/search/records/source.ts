/** Where search's files come from: the network in a browser, memory in a test. */
export interface Source {
  /** The JSON at a path below `/search/`. */
  json(path: string): Promise<unknown>;
}
