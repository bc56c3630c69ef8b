import type { KindStrings } from '../en/kinds.ts';
import { plural } from '../plural.ts';

const count = (other: string) => plural('zh-CN', { other });

export const zhCN = {
  kinds: {
    enum: {
      label: '枚举',
      sentinel:
        '可扩展枚举：日后新增的值，会以 unknownFutureValue 返回给未声明支持的客户端。它本身不是真实的值。',
    },
    type: { label: '类型' },
    method: { label: '方法' },
  },
  tables: {
    members: {
      heading: '成员',
      label: (name) => `${name} 的成员`,
      about: (name, rows, more) =>
        `${name} 的成员：${rows.join('、')}${more > 0 ? ` 等 ${rows.length + more} 个` : ''}。`,
      count: count('# 个成员'),
      columns: { name: '成员', value: '值', description: '说明' },
    },
    properties: {
      heading: '属性',
      label: (name) => `${name} 的属性`,
      count: count('# 个属性'),
      columns: { name: '属性', type: '类型', description: '说明' },
    },
    relationships: {
      heading: '关系',
      label: (name) => `${name} 的关系`,
      count: count('# 个关系'),
      columns: { name: '关系', type: '类型', description: '说明' },
    },
    methods: {
      heading: '方法',
      label: (name) => `${name} 的方法`,
      count: count('# 个方法'),
      columns: { name: '方法', returns: '返回', description: '说明' },
    },
    permissions: {
      heading: '权限',
      label: (name) => `所需权限：${name}`,
      count: count('# 种权限类型'),
      columns: { kind: '权限类型', permissions: '权限', others: '对他人操作的权限' },
    },
    permissionsByResource: {
      heading: '权限',
      label: (name) => `所需权限：${name}`,
      count: count('# 种资源'),
      columns: {
        kind: '资源',
        delegated: '委托（工作或学校帐户）',
        personal: '委托（个人帐户）',
        application: '应用程序',
      },
    },
    headers: {
      heading: '请求标头',
      label: (name) => `请求标头：${name}`,
      count: count('# 个标头'),
      columns: { name: '标头', type: '类型', description: '值' },
    },
    parameters: {
      heading: '参数',
      label: (name) => `参数：${name}`,
      count: count('# 个参数'),
      columns: { name: '参数', type: '类型', description: '说明' },
    },
    rows: {
      heading: '表格',
      label: (name) => `${name} 的表格`,
      count: count('# 行'),
      columns: {},
    },
  },
} satisfies KindStrings;
