import type { Severity } from '../model/diagnostic.ts';
import type { Found } from './rule.ts';
import type {
  LiteralColumn,
  TranslatedEntry,
  TranslatedLiteral,
  TranslatedTable,
} from './translated-entry.ts';

/** Returns a finding for each literal of a column that differs from the source's in this way. */
export function literalFindings(
  { tables }: TranslatedEntry,
  column: LiteralColumn,
  wanted: TranslatedLiteral['change'],
  severityOf?: (literal: TranslatedLiteral, table: TranslatedTable) => Severity,
): Found[] {
  return tables.flatMap((table) =>
    table.literals[column]
      .filter(({ change }) => change === wanted)
      .map((found) => {
        const { literal, printed, at, anchor } = found;
        return {
          expected: literal,
          actual: printed,
          at,
          anchor,
          ...(severityOf && { severity: severityOf(found, table) }),
        };
      }),
  );
}
