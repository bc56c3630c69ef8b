import type { Language } from '../en/index.ts';
import { ptBR as checks } from './checks.ts';
import { ptBR as interfaceStrings } from './interface.ts';
import { ptBR as qualityStrings } from './quality.ts';
import { search } from './search.ts';

export const ptBR: Language = {
  interface: interfaceStrings,
  quality: qualityStrings,
  search,
  checks,
};
