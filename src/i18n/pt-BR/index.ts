import type { Language } from '../en/index.ts';
import { ptBR as changes } from './changes.ts';
import { ptBR as checks } from './checks.ts';
import { ptBR as interfaceStrings } from './interface.ts';
import { ptBR as offline } from './offline.ts';
import { ptBR as qualityStrings } from './quality.ts';
import { ptBR as reading } from './reading.ts';
import { search } from './search.ts';

export const ptBR: Language = {
  interface: interfaceStrings,
  reading,
  changes,
  offline,
  quality: qualityStrings,
  search,
  checks,
};
