import type { PathMemory } from '../../store/reference.ts';

/** A stream that progress may be written to. */
export interface Terminal {
  isTTY?: boolean;
  write: (text: string) => unknown;
}

/** Progress of reading a reference: counts its pages on a terminal, and is silent elsewhere. */
export interface Progress {
  /** Hears of each page; it remembers none. */
  memory: PathMemory | undefined;
  /** Takes the line away. */
  done: () => void;
}

const interval = 100;

/** Returns a progress that writes to a terminal at most ten times a second, first when reading takes longer than that. */
export function toProgress(terminal: Terminal, now = () => performance.now()): Progress {
  if (!terminal.isTTY) return { memory: undefined, done: () => {} };
  let pages = 0;
  let shown = now();
  let written = false;
  const tick = () => {
    pages += 1;
    if (now() - shown < interval) return;
    shown = now();
    written = true;
    terminal.write(`\rReading and checking: ${pages} pages`);
  };
  return {
    memory: {
      get: () => {
        tick();
        return undefined;
      },
      set: () => {},
    },
    done: () => {
      if (written) terminal.write('\r\u001b[K');
    },
  };
}
