import type { KindStrings } from '../en/kinds.ts';
import { plural } from '../plural.ts';

const count = (one: string, other: string) => plural('pt-BR', { one, other });

export const ptBR = {
  kinds: {
    enum: {
      label: 'enum',
      sentinel:
        'Enum evolutivo: um valor criado depois chega como unknownFutureValue aos clientes que não o pediram. Nunca é um valor real.',
    },
    type: { label: 'tipo' },
    method: { label: 'método' },
  },
  tables: {
    members: {
      heading: 'Membros',
      label: (name) => `Membros de ${name}`,
      about: (name, rows, more) =>
        `Membros de ${name}: ${rows.join(', ')}${more > 0 ? ` e mais ${more}` : ''}.`,
      count: count('# membro', '# membros'),
      columns: { name: 'Membro', value: 'Valor', description: 'Descrição' },
    },
    properties: {
      heading: 'Propriedades',
      label: (name) => `Propriedades de ${name}`,
      count: count('# propriedade', '# propriedades'),
      columns: { name: 'Propriedade', type: 'Tipo', description: 'Descrição' },
    },
    relationships: {
      heading: 'Relações',
      label: (name) => `Relações de ${name}`,
      count: count('# relação', '# relações'),
      columns: { name: 'Relação', type: 'Tipo', description: 'Descrição' },
    },
    methods: {
      heading: 'Métodos',
      label: (name) => `Métodos de ${name}`,
      count: count('# método', '# métodos'),
      columns: { name: 'Método', returns: 'Retorno', description: 'Descrição' },
    },
    permissions: {
      heading: 'Permissões',
      label: (name) => `Permissões para: ${name}`,
      count: count('# tipo de permissão', '# tipos de permissão'),
      columns: {
        kind: 'Tipo de permissão',
        permissions: 'Permissões',
        others: 'Permissões para agir sobre outros',
      },
    },
    permissionsByResource: {
      heading: 'Permissões',
      label: (name) => `Permissões para: ${name}`,
      count: count('# recurso', '# recursos'),
      columns: {
        kind: 'Recurso',
        delegated: 'Delegada (conta corporativa ou de estudante)',
        personal: 'Delegada (conta pessoal)',
        application: 'Aplicativo',
      },
    },
    headers: {
      heading: 'Cabeçalhos da solicitação',
      label: (name) => `Cabeçalhos para: ${name}`,
      count: count('# cabeçalho', '# cabeçalhos'),
      columns: { name: 'Cabeçalho', type: 'Tipo', description: 'Valor' },
    },
    parameters: {
      heading: 'Parâmetros',
      label: (name) => `Parâmetros para: ${name}`,
      count: count('# parâmetro', '# parâmetros'),
      columns: { name: 'Parâmetro', type: 'Tipo', description: 'Descrição' },
    },
    rows: {
      heading: 'Tabela',
      label: (name) => `Tabela de ${name}`,
      count: count('# linha', '# linhas'),
      columns: {},
    },
  },
} satisfies KindStrings;
