import { docset } from '../../docset/docset.ts';
import type { SiteSource } from '../../views/site/site-source.ts';
import type { SiteWriter } from './site-writer.ts';

/** Puts one docset per language. */
export async function writeDocsets(
  { entries, index, locales }: SiteSource,
  writer: SiteWriter,
): Promise<void> {
  for (const locale of locales)
    await writer.put(`docsets/Interlinear-${locale.slug}.tgz`, undefined, () =>
      docset(entries.map(index.read), locale),
    );
}
