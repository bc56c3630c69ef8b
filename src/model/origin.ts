import { z } from 'zod';

/** Whose a page is, and what may be done with it. */
export const origin = z.object({
  /** What the page is taken from. */
  source: z.string(),
  sourceUrl: z.url().optional(),
  license: z.string(),
  licenseUrl: z.url().optional(),
});
export type Origin = z.infer<typeof origin>;

/** Of a page that names no other source. */
export const upstream: Origin = {
  source: 'Microsoft Graph documentation',
  sourceUrl: 'https://github.com/microsoftgraph/microsoft-graph-docs',
  license: 'CC BY 4.0',
  licenseUrl: 'https://creativecommons.org/licenses/by/4.0/',
};
