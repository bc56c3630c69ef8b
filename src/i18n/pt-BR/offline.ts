import type { OfflineStrings } from '../en/offline.ts';

export const ptBR = {
  title: 'Ler sem conexão',
  lead: 'Guarde um idioma neste dispositivo: suas páginas e sua busca passam a abrir sem conexão.',
  script: 'Guardar um idioma requer JavaScript.',
  unsupported:
    'Este navegador não guarda nada para sites: pode ser uma janela anônima ou uma conexão que não é segura.',
  elsewhere: 'Você está sem conexão, e esta página não está guardada neste dispositivo.',
  unreachable:
    'Não foi possível acessar o site. O que está guardado pode ser lido; nada novo pode ser guardado agora.',
  size: 'Tamanho',
  files: 'arquivos',
  states: {
    unknown: 'Não está guardado neste dispositivo.',
    absent: 'Não está guardado neste dispositivo.',
    keeping: 'Guardando…',
    kept: 'Guardado neste dispositivo.',
    outdated: 'Guardado, mas o site mudou desde então.',
    stopped: 'Parou antes de terminar. O que já chegou fica e não será baixado de novo.',
    full: 'Parou: não há espaço suficiente neste dispositivo.',
  },
  keep: 'Guardar',
  resume: 'Continuar',
  update: 'Atualizar',
  remove: 'Remover',
  of: (what, language) => `${what}: ${language}`,
} satisfies OfflineStrings;
