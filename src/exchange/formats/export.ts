import type { PageUnits } from '../units/unit.ts';

/** A format that units are written in, page by page, so that no more than one is in memory. */
export interface ExportFormat {
  /** Of its files, without the dot. */
  extension: string;
  /** What stands before the first page, for a language. */
  start(locale: string): string;
  page(page: PageUnits): string;
  end(): string;
}
