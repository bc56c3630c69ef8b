/** 各项检查的说明。 */
export const zhCN = {
  'name/changed': {
    finds: '成员名称与原文不同；若写成了另一个成员的名称，则为“致命”',
    why: '照着印出的名称写代码，要么无法编译，要么指向另一个成员。',
  },
  'name/shared': {
    finds: '同一枚举的不同成员被印成同一个名称',
    why: '只看译文，无法分辨说的是哪个成员。',
  },
  'value/changed': {
    finds: '成员的值与原文不同；若是另一个有效的数字，则为“致命”',
    why: '错误的值用在请求或比较中，要么失败，要么悄悄做了别的事。',
  },
  'type-name/changed': {
    finds: '标题中没有与原文拼写一致的类型名称',
    why: '读者既找不到这个类型，也无法用它声明变量。',
  },
  'links/changed': {
    finds: '链接的去向与原文不同',
    why: '读者会到达另一个页面，或者哪里也到不了。',
  },
  'code/changed': {
    finds: '行内代码与原文不同',
    why: '代码会被原样复制，其中被翻译的部分无法运行。',
  },
  'code/scrambled': {
    finds: '一组行内代码的次序或数量与原文不同',
    why: '按次序逐项解释的文字会解释错对象。',
  },
  'link/empty': {
    finds: '链接丢失了文字',
    why: '没有文字的链接，谁也看不见、点不到。',
  },
  'markup/stray': {
    finds: '粗体标记散落，留下星号',
    why: '星号留在句子里，原本强调的内容却不再突出。',
  },
  'name/behind': {
    finds: '名称是翻译时英文的写法',
    why: '译文对应的是较早版本的 API，该名称可能已不存在。',
  },
  'value/behind': {
    finds: '值是翻译时英文所给的值',
    why: '译文对应的是较早版本的 API，该值可能已不存在。',
  },
  'rows/not-aligned': {
    finds: '表格的行无法与原文对应',
    why: '在有人核对之前，其中的名称和值既不能检查，也不能还原。',
  },
  'description/shared': {
    finds: '原文说明各不相同的成员，译文却是同一句',
    why: '区分这些成员的信息丢失了。',
  },
  'identifier/lost': {
    finds: '原文句中的标识符，译文里没有',
    why: '读者无从知道这句话说的是哪个属性、类型或值。',
  },
  'label/changed': {
    finds: '链接文字或粗体中的标识符被改动',
    why: '读者要找的词不在那里了。',
  },
  'sentence/untranslated': {
    finds: '整句仍是源语言',
    why: '译文的读者可能看不懂。',
  },
  'number/appeared': {
    finds: '出现了原文没有的数字',
    why: 'SHA-2 之类的名称可能变成了别的名称。',
  },
  'number/vanished': {
    finds: '原文中两位以上的数字，译文里没有',
    why: '可能漏掉了大小、上限，或名称中的数字。',
  },
  'space/edge': {
    finds: '说明的首尾有空格',
    why: '这是机器留下的痕迹，也会干扰比较。',
  },
  'punctuation/half-width': {
    finds: '中文或日文字符后用了半角标点',
    why: '间距过紧，读来不自然。',
  },
  'file/unreadable': {
    finds: '文件或文件夹无权读取',
    why: '网站构建时会略过它。',
  },
  'locale/tag': {
    finds: '文件夹名称不是 BCP 47 语言标记',
    why: '无法得知其中页面的语言，因此不予收录。',
  },
  'page/same-address': {
    finds: '两个文件对应同一个地址，只有大小写或所在文件夹不同',
    why: '只能显示其中一个。',
  },
  'page/path': {
    finds: '枚举页面不在 api-reference/{version}/ 之下，或与站点自身文件的地址相同',
    why: '页面的版本和地址取自路径。',
  },
  'page/encoding': {
    finds: '页面不是 UTF-8 编码',
    why: '不猜测就无法读取，而猜测可能改变内容。',
  },
  'page/empty': {
    finds: '空白页面',
    why: '与其留空，不如没有这一页，读者会看到英文。',
  },
  'page/too-large': {
    finds: '页面过大，超出任何参考文档所需',
    why: '它会妨碍其他页面的构建。',
  },
  'page/too-many-rows': {
    finds: '表格行数过多，超出任何参考文档所需',
    why: '它会妨碍其他页面的构建。',
  },
  'page/too-deep': {
    finds: '标记嵌套过深，超出任何参考文档所需',
    why: '它会妨碍其他页面的构建。',
  },
  'page/no-heading': {
    finds: '页面有表格，却没有写明枚举名称的标题',
    why: '类型名称取自标题。',
  },
  'front-matter/invalid': {
    finds: '文件头不是有效的 YAML',
    why: '译文的来源和时间都写在那里。',
  },
  'page/no-source': {
    finds: '有译文，没有对应的英文页面',
    why: '没有英文，其中的名称和值都不可信。',
  },
  'enum/not-in-source': {
    finds: '英文页面没有定义的枚举',
    why: '没有英文，其中的名称和值都不可信。',
  },
  'page/nul': {
    finds: '页面中有 NUL 字符',
    why: '有些程序会在那里截断文本，方式各不相同。',
  },
  'page/invisible': {
    finds: '看不见的字符，或改变文字方向的字符',
    why: '复制或搜索到的内容与读到的不一样。',
  },
  'file/link': {
    finds: '指向其他文件或文件夹的链接',
    why: '不跟随链接：否则页面可以带入机器上的任何文件。',
  },
  'page/too-many-lines': {
    finds: '页面的行数超出任何参考文档所需',
    why: '它会妨碍其他所有页面的构建。',
  },
  'page/more-problems': {
    finds: '同一页面的问题多于所列',
    why: '为使报告便于阅读，其余从略。',
  },
  'page/no-table': {
    finds: '标题写明了枚举，其下却没有成员表',
    why: '这个枚举没有可显示的内容。',
  },
  'front-matter/unclosed': {
    finds: '文件头没有结束标记',
    why: '页面会当作没有文件头来读取。',
  },
  'enum/name': {
    finds: '类型名称过长',
    why: '它无法成为地址，所以这个枚举从略。',
  },
  'page/ragged-row': {
    finds: '行的单元格数与表头不一致',
    why: '其他程序会丢掉多出的单元格。',
  },
  'segment/id': {
    finds: '一个段落的两半编号不同',
    why: '只能按位置配对，可能有误。',
  },
  'segment/source-missing': {
    finds: '有译文，没有对应的原文段落',
    why: '这段文字无法检查。',
  },
  'segment/target-missing': {
    finds: '有原文，没有对应的译文段落',
    why: '译文的读者看不到这段文字。',
  },
  'segment/unclosed': {
    finds: '未闭合的 span',
    why: '只能推测这段文字在哪里结束。',
  },
};
