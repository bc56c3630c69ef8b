import type { ChangesStrings } from '../en/changes.ts';
import { plural } from '../plural.ts';

export const ptBR = {
  title: 'O que mudou',
  lead: 'Enumerações e membros adicionados, removidos ou alterados, e literais que uma tradução danificou ou restaurou.',
  none: 'Nenhuma mudança registrada: esta referência não tem histórico no Git, ou nada mudou nela ainda.',
  feed: 'Feed Atom',
  commit: 'Commit',
  many: plural('pt-BR', {
    one: '# página alterada: mudanças demais para listar.',
    other: '# páginas alteradas: mudanças demais para listar uma a uma.',
  }),
  what: {
    'entry-added': 'Enumeração adicionada',
    'entry-removed': 'Enumeração removida',
    'entry-reworded': 'Texto alterado',
    'row-added': 'Membro adicionado:',
    'row-removed': 'Membro removido:',
    'row-reworded': 'Descrição alterada:',
    'literal-changed': 'Valor alterado:',
    'literal-damaged': 'Danificado pela tradução:',
    'literal-restored': 'Restaurado na tradução:',
  },
} satisfies ChangesStrings;
