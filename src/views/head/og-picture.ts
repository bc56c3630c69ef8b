import { escapeXml } from '../../html/escape.ts';
import type { LocaleInfo } from '../../i18n/locale.ts';

const fonts = 'system-ui, Noto Sans, Noto Sans CJK SC, DejaVu Sans, sans-serif';

/** Pixels of the picture of an entry: the least that is shown as wide as the page it is shared on. */
export const entryPictureSize = { width: 600, height: 315 };

/** Returns the picture that stands for the site where a link to it is shared, 1200 × 630, as SVG. */
export function ogPicture({ tag, label }: LocaleInfo, tagline: string): string {
  const size = Math.min(46, Math.floor(1000 / width(tagline)));
  return `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${tag}" width="1200" height="630" viewBox="0 0 1200 630">
<rect width="1200" height="630" fill="#fdfcfa"/>
<path d="M100 150h150M100 220h150" stroke="#20242e" stroke-width="22"/><path d="M100 185h93" stroke="#b3341f" stroke-width="15"/>
<text x="100" y="380" font-family="${fonts}" font-size="104" font-weight="700" fill="#20242e" letter-spacing="-3">Interlinear</text>
<text x="100" y="460" font-family="${fonts}" font-size="${size}" fill="#555b68">${escapeXml(tagline)}</text>
<text x="100" y="550" font-family="${fonts}" font-size="30" fill="#1b5a8c">${escapeXml(label)}</text>
</svg>`;
}

/** A text's width in ems, roughly: a wide character is one em. */
function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2e80' ? 1 : 0.55), 0);
}
