import type { SearchStrings } from '../en/search.ts';
import { plural } from '../plural.ts';

export const search = {
  search: 'Buscar',
  hint: 'Nome, valor ou palavras',
  close: 'Fechar',
  results: 'Resultados',
  loading: 'Buscando…',
  failed: 'Não foi possível carregar a busca. Verifique a conexão e tente novamente.',
  count: plural('pt-BR', { one: '# resultado', other: '# resultados' }),
  all: (count: string) => `Todos os resultados: ${count}`,
  nothing: (query: string) => `Nada encontrado para “${query}”.`,
  nearest: 'Nomes mais próximos:',
  recent: 'Buscas recentes',
  clear: 'Limpar buscas recentes',
  combinations: 'Combinação de sinalizadores',
  groups: {
    exact: 'Correspondência exata',
    types: 'Tipos',
    members: 'Membros',
    published: 'Como impresso em uma tradução',
    text: 'No texto',
    similar: 'Nomes semelhantes',
  },
  type: 'enum',
  printed: 'publicado como',
  of: 'em',
  filters: {
    label: 'Filtrar',
    version: 'Versão',
    area: 'Área',
    damage: 'Danos',
    every: 'Tudo',
    damages: {
      any: 'Com restauração',
      name: 'Nome restaurado',
      value: 'Valor restaurado',
      none: 'Sem restauração',
    },
  },
  keys: { move: 'mover', open: 'abrir', close: 'fechar' },
} satisfies SearchStrings;
