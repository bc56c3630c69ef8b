import type { ScriptStrings } from '../en/scripts.ts';

export const scripts = {
  copy: {
    name: 'Nome',
    value: 'Valor',
    link: 'Link',
    table: 'Tabela (TSV)',
    page: 'Página em Markdown',
  },
  keys: {
    label: 'Teclado',
    search: 'Buscar',
    previous: 'Página anterior',
    next: 'Próxima página',
    language: 'Idioma',
    mode: 'Modo de leitura',
    list: 'Esta lista',
  },
} satisfies ScriptStrings;
