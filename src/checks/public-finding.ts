import { printed } from '../model/diagnostic.ts';
import type { Located } from './collect-findings.ts';

/** Returns a finding as public JSON gives it: its place is one string, `zh-CN/…/x.md:12:3`; `enum` is the id of an entry of any kind. */
export function publicFinding({ check, severity, location, remedy, ...rest }: Located) {
  const { expected, actual, anchor, locale, entry } = rest;
  return {
    check,
    severity,
    place: printed(location),
    expected,
    actual,
    ...(anchor === undefined ? {} : { anchor }),
    locale,
    enum: entry,
    ...(remedy === undefined ? {} : { remedy }),
  };
}
