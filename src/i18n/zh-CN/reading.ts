import type { ReadingStrings } from '../en/reading.ts';
import { plural } from '../plural.ts';

const count = (other: string) => plural('zh-CN', { other });
const differences = count('# 处不同');

export const zhCN = {
  legend: '译文误印成的内容；其上方的名称或值才是真实的。',
  legendCollides: '红色表示它是此处另一个真实的名称或值。',
  legendWhy: '为什么？',
  printedAs: '误印为',
  rowLink: '%的链接',
  notes: count('# 条说明'),
  copyAs: '将 % 复制为',
  flags: {
    property: '属性',
    copyFilter: '复制筛选器',
    unknown: '不属于任何成员：%',
    none: '没有成员对应这个数字。',
    invalid: '不是整数。',
  },
  filterRows: '筛选行',
  noRow: '没有匹配的行。',
  notIn: (version) => `${version} 中没有`,
  valueIn: (version, value) => `${version} 中为 ${value}`,
  sameIn: (version) => `与 ${version} 相同`,
  differsFrom: (version, n) => `与 ${version} 有 ${differences(n)}`,
  beside: '对照语言',
  besideNothing: '无',
  examples: '试试',
  response: {
    title: '解读响应',
    lead: '粘贴 API 返回的 JSON：其中属于枚举成员的每个值都会得到解释。内容不会离开您的浏览器。',
    read: '解读',
    example: '试一个示例',
    notJson: '这不是 JSON：%',
    nothing: '其中没有任何值是枚举成员。',
    loading: '正在加载成员…',
    failed: '无法加载成员，请重试。',
    found: count('已解释 # 个值'),
    unknown: '% 没有这个成员。',
    maybe: '仅凭这个值判断，可能是以下之一：',
  },
} satisfies ReadingStrings;
