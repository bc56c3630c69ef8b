const { BASE_PATH = '/', SITE_URL = 'http://localhost:4321', REPORT_URL, PICTURES } = process.env;

/** The path that the site is served under, with a slash at both ends: `/docs/`. */
export const base = `/${BASE_PATH.split('/').filter(Boolean).join('/')}/`.replace('//', '/');

/** Where the site is served: what makes an address absolute. */
export const siteUrl = SITE_URL;

/** Where a translation's problem is reported: an address with `{name}`, `{locale}`, `{path}` and `{url}` in it. */
export const reportUrl = REPORT_URL;

/** Whether each entry has a picture of its own where a link to it is shared; else the language's stands for it. */
export const hasPictures = PICTURES === 'each';
