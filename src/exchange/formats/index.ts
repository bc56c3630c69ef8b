import type { ExportFormat } from './export.ts';
import { po } from './po.ts';
import { tbx } from './tbx.ts';
import { tmx } from './tmx.ts';
import { xliff12 } from './xliff12.ts';
import { xliff21 } from './xliff21.ts';

/** Every format that units are exported in, by its name; the first comes back best. */
export const formats = { xliff12, xliff21, po, tmx, tbx } satisfies Record<string, ExportFormat>;
export type FormatName = keyof typeof formats;
