import { startSearchOpener } from '../search/browser/open.ts';
import { startCopy } from './copy.ts';
import { startFlags } from './flags.ts';
import { startKeys } from './keys.ts';
import { startLanguages } from './languages.ts';
import { startModes } from './modes.ts';
import { startPrefetch } from './prefetch.ts';
import { startTheme } from './theme.ts';

startModes();
startLanguages();
startTheme();
startCopy();
startFlags();
startKeys();
startPrefetch();
startSearchOpener();
