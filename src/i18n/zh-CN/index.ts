import type { Language } from '../en/index.ts';
import { zhCN as checks } from './checks.ts';
import { zhCN as interfaceStrings } from './interface.ts';
import { zhCN as qualityStrings } from './quality.ts';
import { search } from './search.ts';

export const zhCN: Language = {
  interface: interfaceStrings,
  quality: qualityStrings,
  search,
  checks,
};
