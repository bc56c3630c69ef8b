import { x } from 'xastscript';
import { xmlOf } from '../exports/xml.ts';

/** Returns `Info.plist`: what a docset reader knows of a docset before it opens it. */
export function infoPlist(name: string, slug: string): string {
  const facts: [string, string | true][] = [
    ['CFBundleIdentifier', `interlinear-${slug}`],
    ['CFBundleName', name],
    ['DocSetPlatformFamily', 'interlinear'],
    ['dashIndexFilePath', 'index.html'],
    ['DashDocSetFamily', 'dashtoc'],
    ['DashDocSetDeclaredInStyle', 'originalName'],
    ['isDashDocset', true],
  ];
  const pairs = facts.flatMap(([key, value]) => [
    x('key', key),
    value === true ? x('true') : x('string', value),
  ]);
  const plist = x('plist', { version: '1.0' }, x('dict', pairs));
  const type =
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">';
  return `<?xml version="1.0" encoding="UTF-8"?>\n${type}\n${xmlOf(plist)}\n`;
}
