import type { ReadingStrings } from '../en/reading.ts';
import { plural } from '../plural.ts';

const count = (one: string, other: string) => plural('pt-BR', { one, other });
const differences = count('# diferença em relação a', '# diferenças em relação a');

export const ptBR = {
  legend: 'O que esta tradução imprimiu no lugar; o nome ou valor acima é o verdadeiro.',
  legendCollides: 'Em vermelho: é outro nome ou valor verdadeiro daqui.',
  legendWhy: 'Por quê?',
  printedAs: 'impresso como',
  rowLink: 'Link para %',
  notes: count('# nota', '# notas'),
  copyAs: 'Copiar % como',
  flags: {
    property: 'Propriedade',
    copyFilter: 'Copiar filtro',
    unknown: 'Não é de nenhum membro: %',
    none: 'Nenhum membro tem este número.',
    invalid: 'Não é um número inteiro.',
  },
  filterRows: 'Filtrar linhas',
  noRow: 'Nenhuma linha corresponde.',
  notIn: (version) => `não existe em ${version}`,
  valueIn: (version, value) => `${value} em ${version}`,
  sameIn: (version) => `Igual em ${version}`,
  differsFrom: (version, n) => `${differences(n)} ${version}`,
  beside: 'Ao lado',
  besideNothing: 'nenhum',
  examples: 'Experimente',
  response: {
    title: 'Ler uma resposta',
    lead: 'Cole um JSON da API: cada valor que é membro de uma enumeração é explicado. Nada sai do seu navegador.',
    read: 'Explicar',
    example: 'Testar um exemplo',
    notJson: 'Isto não é JSON: %',
    nothing: 'Nenhum valor dele é membro de uma enumeração.',
    loading: 'Carregando os membros…',
    failed: 'Não foi possível carregar os membros. Tente de novo.',
    found: count('# valor explicado', '# valores explicados'),
    unknown: '% não tem esse membro.',
    maybe: 'Um destes, a julgar só pelo valor:',
  },
} satisfies ReadingStrings;
