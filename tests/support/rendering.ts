import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';

/** Families that screenshots are drawn with, as fontconfig is asked for them. */
const families = ['sans-serif', 'monospace', 'sans-serif:lang=zh-cn'];

/**
 * Returns what the pixels of a page depend on: the browser's major version, and a hash of the fonts
 * that fontconfig picks. Where there is no fontconfig the fonts are `unknown`.
 */
export function rendering(browserVersion: string): string {
  const fonts = families.map((family) => {
    const { status, stdout } = spawnSync('fc-match', ['-f', '%{file} %{fontversion}', family], {
      encoding: 'utf8',
    });
    return status === 0 ? stdout.replace(/^.*\//, '') : undefined;
  });
  const hash = fonts.every((font) => font !== undefined)
    ? createHash('sha256').update(fonts.join('\n')).digest('hex').slice(0, 12)
    : 'unknown';
  return `Chromium ${browserVersion.split('.')[0]}, fonts ${hash}`;
}
