declare namespace App {
  interface Locals {
    /** What a guide's live examples read, set by the guide's page before its text is rendered. */
    examples?: import('./views/examples.ts').Examples;
  }
}
