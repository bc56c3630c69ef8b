import { Engine } from '../records/engine.ts';
import type { Source } from '../records/source.ts';

/** The engine, opened when it is first asked for, and again after a failure. */
export class OpenedEngine {
  readonly #locale: string;
  readonly #source: Source;
  readonly #opened: (engine: Engine) => void;
  #engine: Promise<Engine> | undefined;

  /** @param opened called once, when it is open */
  constructor(locale: string, source: Source, opened: (engine: Engine) => void) {
    this.#locale = locale;
    this.#source = source;
    this.#opened = opened;
  }

  /** @throws where the manifest or the names can't be loaded */
  get(): Promise<Engine> {
    if (!this.#engine) {
      this.#engine = Engine.open(this.#source, this.#locale).then((engine) => {
        this.#opened(engine);
        return engine;
      });
      this.#engine.catch(() => (this.#engine = undefined));
    }
    return this.#engine;
  }
}
