import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Page, Renderer } from '../../astro/page.ts';
import { entryFile, pagesFolder } from '../../astro/renderer-folder.ts';
import type { LastSite, Made } from '../writing/last-site.ts';
import { SiteWriter } from '../writing/site-writer.ts';

/** What threads that share the rendering of a site have in common. */
export interface RenderJob {
  /** Folder of the renderer. */
  renderer: string;
  /** Where the site is built. */
  stageDir: string;
  last: LastSite | undefined;
  /** One number: how many pages have been taken by any thread. */
  taken: Int32Array<SharedArrayBuffer>;
}

/** What one thread has put into the site. */
export interface RenderedShare {
  made: Made[];
  /** Pages that were rendered; the others were taken from the last site. */
  rendered: number;
}

/** Pages that a thread takes at a time: all languages of some entries, which are read and compared once for them. */
const batch = 24;

/**
 * Renders pages until all are taken. Every thread sees the same pages in the same order, because they come from the same
 * reference: a number is all they need to share.
 * @throws what a page's templates or the file system throws, with the page's path
 */
export async function renderShare(job: RenderJob): Promise<RenderedShare> {
  const bundle = pathToFileURL(join(job.renderer, pagesFolder, entryFile)).href;
  const { pages } = (await import(bundle)) as Renderer;
  const all = await pages();
  const writer = new SiteWriter(job.stageDir, job.last);
  let rendered = 0;
  for (let next = take(job); next < all.length; next = take(job)) {
    for (const page of all.slice(next, next + batch)) {
      rendered += Number(await put(writer, page));
      // Lets other tasks of this thread run: the word index is fed from it, and holds much memory until it has all.
      await turn();
    }
  }
  return { made: writer.made, rendered };
}

function take({ taken }: RenderJob): number {
  return Atomics.add(taken, 0, batch);
}

async function put(writer: SiteWriter, page: Page): Promise<boolean> {
  try {
    return await writer.put(page.path, page.key?.(), page.render);
  } catch (cause) {
    if (cause instanceof Error) cause.message = `${page.path}: ${cause.message}`;
    throw cause;
  }
}
