/** The style of a docset's pages, in the reader's own colours. */
export const docsetStyle = `:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-inline-size: 60rem; margin: 1.5rem auto; padding-inline: 1rem; }
code { font-family: ui-monospace, monospace; overflow-wrap: anywhere; }
table { border-collapse: collapse; inline-size: 100%; }
th, td { padding: 0.4rem 0.8rem 0.4rem 0; border-block-end: 1px solid #8886; text-align: start; vertical-align: top; }
td p { margin: 0; }
.facts, td p + p[lang="en"] { opacity: 0.75; }
`;
