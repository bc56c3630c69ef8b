import { loadResults } from '../search/browser/load-results.ts';
import { startSearchOpener } from '../search/browser/open.ts';
import { startBilingualMode } from './bilingual-mode.ts';
import { startCopySelection } from './copy/copy-selection.ts';
import { startRowButtons } from './copy/row-buttons.ts';
import { startFilters } from './filter/start.ts';
import { startFindRow } from './find-row.ts';
import { startKeyboardShortcuts } from './keyboard-shortcuts.ts';
import { startLanguageLinks } from './language-links.ts';
import { startPrefetch } from './prefetch.ts';
import { startPreview } from './preview/preview.ts';
import { startSecondLanguage } from './second-language/choose.ts';
import { startWhenUsed } from './start-when-used.ts';
import { startTheme } from './theme.ts';

startBilingualMode();
startSecondLanguage();
startLanguageLinks();
startFindRow();
startTheme();
startRowButtons();
startCopySelection();
startKeyboardShortcuts();
startPrefetch();
startPreview();
startSearchOpener();
loadResults();
startFilters();
startExtras();

/** What few pages have is loaded where it is used. */
function startExtras(): void {
  const flags = document.querySelector<HTMLElement>('[data-flags]');
  const response = document.querySelector<HTMLDetailsElement>('details[data-response]');
  const findings = document.querySelector<HTMLFormElement>('form[data-findings]');
  if (flags)
    startWhenUsed(flags, /[?&]flags=/.test(location.search), () =>
      import('./enum/flags/panel.ts').then(({ startPanel }) => startPanel(flags)),
    );
  if (response) {
    const page = response.parentElement ?? response;
    response.hidden = false;
    startWhenUsed(page, location.hash === `#${response.id}`, () =>
      import('./enum/response/reader.ts').then(({ startReader }) => startReader(response)),
    );
  }
  if (findings)
    startWhenUsed(findings, location.search !== '', () =>
      import('./findings/filter.ts').then(({ filterFindings }) => filterFindings(findings)),
    );
}
