import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A page of the corpus as a generator with front matter takes it. */
export interface PeerPage {
  /** BCP 47 tag, as the corpus's folder has it. */
  locale: string;
  /** `beta/intune-onboarding-vpptokensyncstatus`, a dot in the version made a hyphen: some peers cut it away. */
  path: string;
  title: string;
  description: string;
  /** The page without its front matter. */
  body: string;
}

/** Returns every page of a corpus. */
export function peerPages(corpus: string): PeerPage[] {
  return readdirSync(corpus, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .sort()
    .map((path) => {
      const [locale = '', , version = '', ...rest] = path.split(/[/\\]/);
      const text = readFileSync(join(corpus, path), 'utf8');
      const [, frontMatter = '', body = text] =
        /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
      const stem = (rest.at(-1) ?? '').slice(0, -3);
      return {
        locale,
        path: `${version.replaceAll('.', '-')}/${stem}`,
        title: titleOf(body) ?? stem,
        description: /^description: *["']?(.*?)["']?$/m.exec(frontMatter)?.[1] ?? '',
        body,
      };
    });
}

/** Writes pages for a peer: `fileOf` gives each its file below the folder, `bodyOf` its text. */
export function writePeerPages(
  folder: string,
  pages: readonly PeerPage[],
  fileOf: (page: PeerPage) => string,
  bodyOf: (page: PeerPage) => string = ({ body }) => body,
): void {
  for (const page of pages) {
    const file = join(folder, fileOf(page));
    mkdirSync(dirname(file), { recursive: true });
    const title = JSON.stringify(page.title);
    const description = JSON.stringify(page.description);
    writeFileSync(file, `---\ntitle: ${title}\ndescription: ${description}\n---\n${bodyOf(page)}`);
  }
}

/** Returns a page without its first heading of the first level, for a peer that prints the title itself. */
export function withoutTitle(body: string): string {
  return body.replace(/^# .*\n/m, '');
}

function titleOf(body: string): string | undefined {
  return /^# (.*)$/m
    .exec(body)?.[1]
    ?.replace(/<span class="sxs-lookup">.*$/, '')
    .replace(/<[^>]*>/g, '')
    .trim();
}
