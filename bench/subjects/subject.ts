import type { Command } from '../measure/run-timed.ts';

/** A program that is measured: how it is set up, run and looked at. */
export interface Subject {
  /** What `--only` calls it. */
  name: string;
  label: string;
  /** Says why it can't run on this machine, if it can't. */
  missing?: () => string | undefined;
  /** Writes what it needs, once and untimed; `corpus` is the folder with one folder per language. */
  prepare?: (corpus: string) => void;
  /** Takes away what an earlier run left, untimed: every build is cold. */
  clean: () => void;
  /** What is timed, from the first command's start to the last one's end. */
  commands: (corpus: string) => Command[];
  /** The folder it builds, what an enum page's path looks like there, and the page that is visited. */
  site?: { folder: string; isEnumPage: (path: string) => boolean; visit?: string };
}
