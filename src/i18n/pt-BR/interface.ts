import type { Strings } from '../en/interface.ts';
import { plural } from '../plural.ts';

const count = (one: string, other: string) => plural('pt-BR', { one, other });

/** Interface em português do Brasil. */
export const ptBR = {
  site: {
    tagline: 'referência de enums de API, linha a linha',
    description:
      'Referência de enums lida lado a lado com o original em inglês. Nomes e valores são sempre os verdadeiros, seja o que for que a tradução tenha impresso.',
  },
  frame: {
    skip: 'Ir para o conteúdo',
    home: 'Início',
    search: 'Buscar',
    searchHint: 'Nome, valor ou palavras',
    searchHelp:
      'Encontra um nome ou parte dele, um valor, palavras em qualquer idioma e o nome errado que uma tradução imprimiu.',
    searchFailed:
      'Não foi possível carregar a busca. Pressione Enter para tentar na página de busca.',
    searchScript: 'A busca precisa de JavaScript. Sem ele, todos os nomes estão nestas listas:',
    languages: 'Idioma',
    inEnglish: 'em inglês',
    settings: 'Configurações',
    theme: 'Cores',
    themes: { auto: 'Automáticas', light: 'Claras', dark: 'Escuras' },
    breadcrumbs: 'Você está em',
    guides: 'Guias',
    quality: 'Qualidade da tradução',
    source: 'Fonte: ',
    changed: 'alterado: literais restaurados',
    unchanged: 'texto como publicado',
    data: 'Dados',
  },
  keys: {
    label: 'Teclado',
    single: 'Atalhos de uma só tecla',
    search: 'Buscar',
    previous: 'Página anterior',
    next: 'Próxima página',
    language: 'Idioma',
    mode: 'Modo de leitura',
    list: 'Esta lista',
  },
  modes: {
    label: 'Modo de leitura',
    side: 'Lado a lado',
    stacked: 'Empilhado',
    target: 'Tradução',
    source: 'Inglês',
  },
  entry: {
    printed: 'impresso como',
    headingPrinted: 'Título como publicado: ',
    former: 'Traduzido de: ',
    copy: (literal) => `Copiar ${literal}`,
    copied: 'Copiado',
    damage: count('# literal restaurado', '# literais restaurados'),
    damageHint:
      'A tradução imprimiu outra coisa; o literal verdadeiro é mostrado e o que foi impresso fica ao lado.',
    behind: 'Atrás do inglês',
    behindHint: 'O inglês mudou depois da tradução. Onde mudou, os dois textos aparecem.',
    machine: 'Tradução automática',
    human: 'Tradução humana',
    untranslated: 'Esta página ainda não foi traduzida. Ela aparece em inglês.',
    betaNotice: 'As APIs da versão beta podem mudar a qualquer momento. Não as use em produção.',
    definedTwice: (occurrence, definitions) =>
      `A referência define este enum ${definitions} vezes; esta é a definição ${occurrence}.`,
    otherDefinition: (occurrence) => `Definição ${occurrence}`,
    loose: 'Só na tradução',
    looseHint:
      'Estas linhas não existem no original. Seus nomes e valores estão como impressos, sem verificação.',
    notAligned: 'Não alinhado',
    notAlignedHint:
      'As linhas desta tradução não puderam ser associadas com segurança às do original, por isso as duas tabelas aparecem. Os nomes e valores desta estão como impressos, sem verificação.',
    reason: 'Motivo: ',
  },
  kinds: {
    enum: {
      label: 'enum',
      sentinel:
        'Enum evolutivo: um valor criado depois chega como unknownFutureValue aos clientes que não o pediram. Nunca é um valor real.',
    },
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
  },
  related: {
    flags: 'Combinar flags',
    decimal: 'Decimal',
    hex: 'Hexadecimal',
    filter: 'Filtro OData',
    compare: (version) => `Comparado com ${version}`,
    alike: (version) => `Os mesmos membros e valores em ${version}.`,
    only: (version) => `só em ${version}`,
    absent: (version) => `não existe em ${version}`,
    differs: (version, value) => `${value} em ${version}`,
    order: (version) => `Os mesmos membros, em outra ordem, em ${version}.`,
    none: 'sem valor',
    sharing: 'Enums relacionados',
    sameName: 'mesmo nome',
    shared: count('# membro em comum', '# membros em comum'),
    translation: 'Sobre esta tradução',
    translatedOn: 'Traduzido em',
    fromCommit: 'Commit do original',
    by: 'Autoria',
    links: 'Links relacionados',
    upstream: 'Página oficial',
    rawSource: 'Arquivo de origem',
    report: 'Relatar um problema de tradução',
    previous: 'Anterior',
    next: 'Próximo',
    area: 'Nesta área',
    all: (total) => `Todos os ${total}`,
  },
  browse: {
    version: (version) => `Enums de ${version}`,
    enumCount: count('# enum', '# enums'),
    byArea: 'Por área',
    alphabet: 'A–Z',
    filter: 'Filtrar por nome',
    noMatch: 'Nada corresponde.',
    areas: count('# área', '# áreas'),
    manyEnums: 'Enums nesta página',
  },
  home: {
    title: 'O que significa este valor?',
    lead: 'Cada enum da referência ao lado do original em inglês. Identificadores e valores são sempre os verdadeiros.',
    browse: 'Explorar',
    health: 'As traduções num relance',
    healthy: 'todos os literais como no original',
    damaged: 'com literais restaurados',
    missing: 'sem tradução',
    source: 'Idioma de origem',
    sourceHint: 'É com o inglês que toda tradução é conferida.',
    report: 'Ver o relatório completo',
  },
  chooser: { title: 'Escolha um idioma' },
  notFound: {
    title: 'Página não encontrada',
    lead: 'Não há página neste endereço.',
    ways: 'Faça uma busca ou comece pela página inicial.',
  },
  guides: { title: 'Guias', lead: 'Como ler este site e como contribuir com ele.' },
} satisfies Strings;
