import type { SearchStrings } from '../en/search.ts';
import { plural } from '../plural.ts';

export const search = {
  search: '搜索',
  hint: '名称、值或说明',
  close: '关闭',
  results: '结果',
  loading: '正在搜索…',
  failed: '无法加载搜索。请检查网络连接后重试。',
  count: plural('zh-CN', { other: '# 条结果' }),
  all: (count: string) => `全部结果：${count}`,
  nothing: (query: string) => `没有找到“${query}”。`,
  nearest: '最接近的名称：',
  recent: '最近的搜索',
  clear: '清除最近的搜索',
  combinations: '标志的组合',
  groups: {
    exact: '完全匹配',
    types: '类型',
    members: '成员',
    published: '译文中印出的写法',
    text: '正文',
    similar: '相近的名称',
  },
  type: '枚举',
  printed: '译文印作',
  of: '属于',
  filters: {
    label: '筛选',
    version: '版本',
    area: '领域',
    damage: '损坏',
    every: '全部',
    damages: { any: '有还原', name: '名称已还原', value: '值已还原', none: '无还原' },
  },
  keys: { move: '移动', open: '打开', close: '关闭' },
} satisfies SearchStrings;
