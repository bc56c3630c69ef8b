import type { ChangesStrings } from '../en/changes.ts';
import { plural } from '../plural.ts';

export const ptBR = {
  title: 'O que mudou',
  lead: 'O que foi adicionado à referência, removido dela ou alterado, e os literais que uma tradução danificou ou restaurou.',
  none: 'Nenhuma mudança registrada: esta referência não tem histórico no Git, ou nada mudou nela ainda.',
  feed: 'Feed Atom',
  commit: 'Commit',
  many: plural('pt-BR', {
    one: '# página alterada: mudanças demais para listar.',
    other: '# páginas alteradas: mudanças demais para listar uma a uma.',
  }),
  what: {
    'entry-added': 'Item adicionado',
    'entry-removed': 'Item removido',
    'entry-reworded': 'Texto alterado',
    'row-added': 'Membro adicionado: ',
    'row-removed': 'Membro removido: ',
    'row-reworded': 'Descrição alterada: ',
    'literal-changed': 'Valor alterado: ',
    'literal-damaged': 'Danificado pela tradução: ',
    'literal-restored': 'Restaurado na tradução: ',
  },
} satisfies ChangesStrings;
