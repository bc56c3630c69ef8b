import type { Html } from '../../src/model/text.ts';

/** A fixture's HTML as the sanitizer would have made it. */
export function markup(html: string): Html {
  return html as Html;
}
