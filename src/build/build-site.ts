import { join, resolve } from 'node:path';
import { provideReference } from '../store/current-reference.ts';
import { historyFile } from '../store/history/history-file.ts';
import { readHistory } from '../store/history/read-history.ts';
import { locales } from '../store/locales.ts';
import { unreadIn } from '../store/reference.ts';
import { areExamples } from '../views/guides/example-pages.ts';
import { siteSource } from '../views/site/site-source.ts';
import { deleteFolder } from './folders/own-folder.ts';
import { replaceFile } from './folders/replace-file.ts';
import { deleteStale, type Stage, startStage } from './folders/stage.ts';
import { healSwap, swapIn } from './folders/swap.ts';
import type { BuildOptions } from './options.ts';
import { type CachedReference, referenceFromCache } from './reading/cache-file.ts';
import { readContent } from './reading/read-content.ts';
import { renderPages } from './rendering/render-pages.ts';
import type { RendererFolder } from './rendering/renderer.ts';
import { print, reportUnread } from './report.ts';
import { lastSite, recordSite } from './writing/last-site.ts';
import { writeOfflineLists } from './writing/offline-files.ts';
import { SiteWriter } from './writing/site-writer.ts';
import { writeDocsets } from './writing/write-docsets.ts';
import { copyShared, writeFiles } from './writing/write-files.ts';
import { writeSearch } from './writing/write-search.ts';

/** What it takes to find that a page is as it was, of what it takes to render it. */
const keyShare = 0.05;

/**
 * Builds the site beside the previous one and swaps it in when it is whole. Returns the exit code: 1 where `strict` is asked
 * for and a page could not be read.
 * @throws ContentDirError, CompileError, or what a page or the file system throws; the previous site is then unchanged
 */
export async function buildSite(options: BuildOptions, renderer: RendererFolder): Promise<0 | 1> {
  const started = performance.now();
  const { contentDir, stageDir, outDir } = options;
  const kept = join(options.cacheDir, 'sites', options.siteId);
  let stage: Stage | undefined;
  try {
    healSwap(outDir);
    const record = join(kept, 'site.json');
    const last = lastSite(record, renderer.key, outDir);
    stage = startStage(stageDir, last);
    const cacheFile = join(kept, 'reading');
    const fresh = await readContent(contentDir, cacheFile, renderer.key);
    const reference = referenceFromCache(cacheFile);
    const code = `${renderer.key} ${reference.site.locales}`;
    const remembered = historyFile(join(kept, 'history.json'), code, replaceFile);
    reference.site.history = readHistory(contentDir, remembered);
    const unread = unreadIn(reference);
    reportUnread(unread, contentDir);
    if (unread.length > 0 && options.strict) {
      print(
        `Not built: ${unread.length} ${unread.length === 1 ? 'page' : 'pages'} can't be read, and --strict is on. The previous site is unchanged.`,
      );
      renderer.cancel();
      return 1;
    }
    if (!options.siteKnown) {
      print('SITE_URL is not set: canonical addresses and the sitemap name http://localhost:4321.');
    }
    const changed = last ? fresh : reference.entries.length;
    const source = { cacheFile, reference, changed };
    const { made, rendered, pages } = await makeSite(options, renderer, source, stage);
    await swapIn(stageDir, outDir);
    recordSite(record, renderer.key, made);
    const { entries, site } = reference;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    print(
      `Built ${entries.length} entries in ${site.locales.length} languages into ${outDir} in ${seconds} s: ${rendered} of ${pages} pages rendered.`,
    );
    return 0;
  } catch (cause) {
    renderer.cancel();
    // While files are still being put there, the deletion would fail, and that would hide the cause.
    await stage?.ready.catch(() => undefined);
    if (stage) await deleteFolder(stageDir).catch(() => undefined);
    throw cause;
  }
}

/** What a site is made from. */
interface Source {
  /** File of the reading cache. */
  cacheFile: string;
  reference: CachedReference;
  /** About how many entries will have to be rendered, in every language. */
  changed: number;
}

/** Puts every file of the site into the stage: what needs no renderer while that is being made, then the pages. */
async function makeSite(
  { contentDir, stageDir, cacheDir, siteId, search: words, docsets }: BuildOptions,
  renderer: RendererFolder,
  { cacheFile, reference, changed }: Source,
  { last, ready: staged }: Stage,
) {
  const before = await staged;
  const searched = writeSearch({ cacheFile, spans: reference.search, words, stageDir, last });
  const site = siteSource(reference, locales());
  const { history } = reference.site;
  const contents = [{ dir: contentDir, file: cacheFile, history }];
  provideReference(contentDir, reference);
  const writer = new SiteWriter(stageDir, last);
  const written = writeFiles(site, writer);
  // Both are awaited below; before that, a failure must not end the process.
  for (const writing of [searched, written]) writing.catch(() => undefined);
  try {
    // Guides show the project's own content, whatever the site's is.
    const examples = resolve('content');
    if (examples !== contentDir) {
      const file = join(cacheDir, 'sites', siteId, 'examples');
      await readContent(examples, file, renderer.key, { wanted: areExamples });
      contents.push({ dir: examples, file, history: [] });
      provideReference(examples, referenceFromCache(file));
    }
    await renderer.ready;
    const share = await renderPages({
      job: { renderer: renderer.folder, stageDir, last },
      contents,
      pages: (changed + reference.entries.length * keyShare) * site.locales.length,
      free: written,
      // Search has all that it finds in memory while it makes its files.
      room: searched,
    });
    await copyShared(renderer.folder, writer);
    if (docsets) await writeDocsets(site, writer);
    const whole = [...writer.made, ...share.made, ...(await searched)];
    const lists = new SiteWriter(stageDir, last);
    await writeOfflineLists(whole, site.locales, lists);
    const made = [...whole, ...lists.made];
    deleteStale(stageDir, before, made);
    return { made, rendered: share.rendered, pages: share.made.length };
  } finally {
    // After a failure, what is still being written would come back into a stage that is deleted.
    await Promise.allSettled([searched, written]);
  }
}
