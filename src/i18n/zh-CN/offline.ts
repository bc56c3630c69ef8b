import type { OfflineStrings } from '../en/offline.ts';

export const zhCN = {
  title: '离线阅读',
  lead: '把一种语言保存到本机，之后没有网络也能打开它的页面和搜索。',
  script: '保存语言需要 JavaScript。',
  unsupported: '这个浏览器不为网站保存内容：可能正处于无痕模式，或者连接不安全。',
  elsewhere: '当前没有网络，本页也没有保存在本机。',
  unreachable: '无法连接到网站。已保存的内容可以阅读，暂时不能保存新的内容。',
  size: '大小',
  files: '个文件',
  states: {
    unknown: '未保存到本机。',
    absent: '未保存到本机。',
    keeping: '正在保存……',
    kept: '已保存到本机。',
    outdated: '已保存，但网站此后有更新。',
    stopped: '尚未保存完就中断了。已经取得的内容会保留，不会重新下载。',
    full: '已中断：本机空间不足。',
  },
  keep: '保存',
  resume: '继续',
  update: '更新',
  remove: '删除',
  of: (what, language) => `${what}：${language}`,
} satisfies OfflineStrings;
