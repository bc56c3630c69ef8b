import type { Summary } from './summary.ts';

/** Returns a translation's numbers as public JSON gives them: `enums` counts entries of any kind. */
export function publicSummary({ locale, entries, areas, ...rest }: Summary) {
  return {
    locale,
    enums: entries,
    ...rest,
    areas: areas.map(({ version, area, entries: enums, ...numbers }) => ({
      version,
      area,
      enums,
      ...numbers,
    })),
  };
}
