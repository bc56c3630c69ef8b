declare namespace App {
  interface Locals {
    /** The language of the page, set by the layout that stands around every page. */
    language?: import('./views/languages/page-language.ts').PageLanguage;
    /** What a guide's live examples read, set by the guide's page before its text is rendered. */
    examples?: import('./views/guides/examples.ts').Examples;
  }
}

interface Window {
  /** What was typed into search before the page's script came, see src/client/before-paint.js; undefined where nothing was. */
  takeEarlyKeys?: () => string | undefined;
}

/** What the compiler alone knows of a component; `astro check` reads the component itself. */
declare module '*.astro' {
  const component: (props: Record<string, unknown>) => unknown;
  export default component;
}
