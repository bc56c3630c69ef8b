import type { ScriptStrings } from '../en/scripts.ts';

export const scripts = {
  copy: {
    name: '名称',
    value: '值',
    link: '链接',
    table: '表格（TSV）',
    page: '整页（Markdown）',
  },
  keys: {
    label: '键盘',
    search: '搜索',
    previous: '上一页',
    next: '下一页',
    language: '语言',
    mode: '阅读模式',
    list: '本列表',
  },
} satisfies ScriptStrings;
