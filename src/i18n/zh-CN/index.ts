import type { Language } from '../en/index.ts';
import { zhCN as changes } from './changes.ts';
import { zhCN as checks } from './checks.ts';
import { zhCN as interfaceStrings } from './interface.ts';
import { zhCN as offline } from './offline.ts';
import { zhCN as qualityStrings } from './quality.ts';
import { zhCN as reading } from './reading.ts';
import { search } from './search.ts';

export const zhCN: Language = {
  interface: interfaceStrings,
  reading,
  changes,
  offline,
  quality: qualityStrings,
  search,
  checks,
};
