/* What a renderer's folder holds. */

/** The bundle: its entry exports what page.ts says. */
export const pagesFolder = 'pages';

/** The files that pages load, and those of `public/`: they are a part of every site. */
export const siteFolder = 'site';

/** Astro takes the chunk whose name begins so for the entry of its own prerendering. */
export const entryFile = 'prerender-entry.mjs';

/** Where Astro puts that bundle, below the folder of the site. */
export const astroBundle = '.prerender';
