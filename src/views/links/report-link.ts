import { reportUrl } from '../../options/site.ts';

/** What a translation's problem is reported about. */
export interface Reported {
  name: string;
  locale: string;
  path: string;
  url: string;
}

/**
 * Returns the address to report a translation at, from the option `REPORT_URL`: an address in
 * which `{name}`, `{locale}`, `{path}` and `{url}` are replaced. Undefined where it is not set or
 * isn't an http(s) or mailto address.
 */
export function reportLink(
  reported: Reported,
  template: string | undefined = reportUrl,
): string | undefined {
  if (!template || !/^(https?:\/\/|mailto:)/i.test(template)) return undefined;
  return template.replace(/\{(name|locale|path|url)\}/g, (_, key: keyof Reported) =>
    encodeURIComponent(reported[key]),
  );
}
