import { printed } from '../model/diagnostic.ts';
import type { Located } from './collect.ts';

/** Returns a finding as public JSON gives it: its place is one string, `zh-CN/…/x.md:12:3`. */
export function publicFinding({ check, severity, location, remedy, ...rest }: Located) {
  const { expected, actual, anchor, locale, enum: id } = rest;
  return {
    check,
    severity,
    place: printed(location),
    expected,
    actual,
    ...(anchor === undefined ? {} : { anchor }),
    locale,
    enum: id,
    ...(remedy === undefined ? {} : { remedy }),
  };
}
