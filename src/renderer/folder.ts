/* What a renderer's folder holds. */

/** The bundle: its entry exports what page.ts says. Astro knows it by the first words of its name. */
export const pagesFolder = 'pages';
export const entryFile = 'prerender-entry.mjs';

/** The files that pages load, and those of `public/`: they are a part of every site. */
export const siteFolder = 'site';
