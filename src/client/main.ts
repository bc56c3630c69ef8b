import { startSearchOpener } from '../search/browser/open.ts';
import { startBeside } from './beside/start.ts';
import { startCopySelection } from './copy/copy-selection.ts';
import { startRowButtons } from './copy/row-buttons.ts';
import { startFilters } from './filter/start.ts';
import { startFindRow } from './find-row.ts';
import { startKeys } from './keys.ts';
import { startLanguages } from './languages.ts';
import { startModes } from './modes.ts';
import { startPrefetch } from './prefetch.ts';
import { startPreview } from './preview/preview.ts';
import { startTheme } from './theme.ts';

startModes();
startBeside();
startLanguages();
startFindRow();
startTheme();
startRowButtons();
startCopySelection();
startKeys();
startPrefetch();
startPreview();
startSearchOpener();
startFilters();
startExtras();

/** What few pages have is loaded where it is. */
function startExtras(): void {
  const flags = document.querySelector<HTMLElement>('[data-flags]');
  if (flags) import('./enum/flags/panel.ts').then(({ buildFlags }) => buildFlags(flags));
}
