declare namespace App {
  interface Locals {
    /** What a guide's live examples read, set by the guide's page before its text is rendered. */
    examples?: import('./views/examples.ts').Examples;
  }
}

interface Window {
  /** What was typed into search before the page's script came, see src/client/before-paint.js; undefined where nothing was. */
  takeEarlyKeys?: () => string | undefined;
}
