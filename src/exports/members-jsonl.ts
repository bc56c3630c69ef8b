import { toLine } from '../html/to-text.ts';
import type { EnumEntry } from '../model/entry.ts';
import type { Locale } from '../model/text.ts';
import { origin } from './enum-json.ts';

/** Returns every member as JSON Lines, one a line, with real names and values only. */
export function membersJsonl(entries: readonly EnumEntry[]): string {
  return entries
    .flatMap((entry) => {
      const { source, license } = origin(false, entry.origin);
      return entry.members.map((member) => {
        const description: Record<Locale, string> = {};
        if (member.description !== null) description['en'] = toLine(member.description);
        for (const [locale, target] of Object.entries(member.targets))
          if (target.description !== null) description[locale] = toLine(target.description);
        const line = {
          enum: entry.id,
          type: entry.name,
          namespace: entry.namespace,
          version: entry.version,
          name: member.name,
          value: member.value,
          anchor: member.anchor,
          description,
          source,
          license,
        };
        const restored = Object.values(member.targets).some(
          ({ published }) => Object.keys(published).length > 0,
        );
        return `${JSON.stringify(restored ? { ...line, changed: 'literals restored' } : line)}\n`;
      });
    })
    .join('');
}
