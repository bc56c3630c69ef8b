import { readPages } from '../ingest/join/join-path.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Config } from '../options/config.ts';
import { isAmong } from '../options/content-path.ts';
import { listContentDir, readFiles } from '../store/content-dir.ts';
import { readPath } from '../store/reference.ts';
import { pageUnits } from './units/page-units.ts';
import type { PageUnits } from './units/unit.ts';

/** A page's units, and what of it could not be read. */
export interface Exportable {
  units: PageUnits | null;
  problems: Diagnostic[];
}

/**
 * Reads the pages of a language one after another, those that it does not have yet included.
 * @param files pages or folders of CONTENT_DIR, `zh-CN/…` or `en/…`; empty for all
 * @throws UsageError where the content folder can't be read
 */
export function* exportable(
  dir: string,
  locale: string,
  files: readonly string[],
  config: Config = {},
): Generator<Exportable> {
  const { paths, problems } = listContentDir(dir);
  const concerns = ({ location }: Diagnostic) =>
    location.path.startsWith(`${locale}/`) || location.path.startsWith('en/');
  yield { units: null, problems: problems.filter(concerns) };
  for (const listed of paths) {
    const found: Diagnostic[] = [];
    const hasSource = listed.some((file) => file.locale === 'en');
    // The other languages are read only where one of them carries the source.
    const needed = listed.filter(
      (file) => !hasSource || file.locale === 'en' || file.locale === locale,
    );
    if (!needed.some((file) => isAmong(`${file.locale}/${file.path}`, files))) continue;
    const pathFiles = readFiles(dir, needed, found);
    if (!pathFiles) continue;
    const read = readPages(pathFiles);
    const joined = readPath(pathFiles, config, read);
    const all = [
      ...found,
      ...joined.problems,
      ...joined.entries.flatMap((e) => Object.values(e.findings).flat()),
    ];
    const units = pageUnits(pathFiles.path, read, joined, locale);
    yield { units: units && units.units.length > 0 ? units : null, problems: all.filter(concerns) };
  }
}
