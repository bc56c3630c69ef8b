/** A stream that progress may be written to. */
export interface Terminal {
  isTTY?: boolean;
  write: (text: string) => unknown;
}

/** Progress of reading a reference: counts its pages on a terminal, and is silent elsewhere. */
export interface Progress {
  /** Hears of each page. */
  onPath: () => void;
  /** Takes the line away. */
  done: () => void;
}

const interval = 100;

/** Returns a progress that writes to a terminal at most ten times a second, first when reading takes longer than that. */
export function toProgress(terminal: Terminal, now = () => performance.now()): Progress {
  if (!terminal.isTTY) return { onPath: () => {}, done: () => {} };
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
    onPath: tick,
    done: () => {
      if (written) terminal.write('\r\u001b[K');
    },
  };
}
