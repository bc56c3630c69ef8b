import type { ChangesStrings } from '../en/changes.ts';
import { plural } from '../plural.ts';

export const zhCN = {
  title: '更新记录',
  lead: '参考文档中新增、移除或改动的内容，以及译文新近弄错或改正的字面量。',
  none: '没有更新记录：这份参考文档没有 Git 历史，或者还没有任何改动。',
  feed: 'Atom 订阅源',
  commit: '提交',
  many: plural('zh-CN', { other: '改动了 # 个页面，数量太多，不逐一列出。' }),
  what: {
    'entry-added': '新增条目',
    'entry-removed': '移除条目',
    'entry-reworded': '文字有改动',
    'row-added': '新增成员：',
    'row-removed': '移除成员：',
    'row-reworded': '说明有改动：',
    'literal-changed': '值有改动：',
    'literal-damaged': '译文弄错了字面量：',
    'literal-restored': '译文改正了字面量：',
  },
} satisfies ChangesStrings;
