import type { CheckId } from '../../model/check-id.ts';
import type { RuleWords } from '../../model/rule.ts';

/** 各项检查的说明。 */
export const zhCN = {
  'name/changed': {
    finds: '行的名称与原文不同；若写成了另一个真实的名称，则为“致命”',
    why: '照着印出的名称写代码，要么无法编译，要么指向别的东西。',
    remedy: '按原文改写名称，或运行 npm run repair。',
  },
  'name/shared': {
    finds: '同一表格的不同行被印成同一个名称',
    why: '只看译文，无法分辨说的是哪一行。',
    remedy: '按原文改写各个名称，或运行 npm run repair。',
  },
  'type/changed': {
    finds: '与原文不同的类型',
    why: '照所印类型声明变量会失败，或得到别的东西。',
    remedy: '按原文改写类型。',
  },
  'permissions/changed': {
    finds: '与原文不同的权限；若多出、缺少或换成另一权限，则为“致命”',
    why: '读者会授予过多权限，或者应用被拒绝。',
    remedy: '按原文改写权限。',
  },
  'value/changed': {
    finds: '值与原文不同；若是另一个有效的数字，则为“致命”',
    why: '错误的值用在请求或比较中，要么失败，要么悄悄做了别的事。',
    remedy: '按原文改写值，或运行 npm run repair。',
  },
  'type-name/changed': {
    finds: '标题中没有与原文拼写一致的类型名称',
    why: '读者既找不到这个类型，也无法用它声明变量。',
    remedy: '在标题中按原文写出类型名称，或运行 npm run repair。',
  },
  'links/changed': {
    finds: '链接的去向与原文不同',
    why: '读者会到达另一个页面，或者哪里也到不了。',
    remedy: '让链接指向原文所给的地址，链接文字仍用译文。',
  },
  'code/changed': {
    finds: '行内代码与原文不同',
    why: '代码会被原样复制，其中被翻译的部分无法运行。',
    remedy: '按原文改写代码。',
  },
  'code/scrambled': {
    finds: '一组行内代码的次序或数量与原文不同',
    why: '按次序逐项解释的文字会解释错对象。',
    remedy: '按原文的次序排列各项，每项一次。',
  },
  'link/empty': {
    finds: '链接丢失了文字',
    why: '没有文字的链接，谁也看不见、点不到。',
    remedy: '在方括号中写上链接文字。',
  },
  'markup/stray': {
    finds: '粗体的星号或链接的括号散落在句中',
    why: '标记留在句子里，而它所标的文字既不加粗，也不是链接。',
    remedy: '让星号紧挨要加粗的文字，让地址紧跟链接文字。',
  },
  'name/behind': {
    finds: '名称是翻译时英文的写法',
    why: '译文对应的是较早版本的 API，该名称可能已不存在。',
    remedy: '按现在的英文重新翻译这一行。',
  },
  'value/behind': {
    finds: '值是翻译时英文所给的值',
    why: '译文对应的是较早版本的 API，该值可能已不存在。',
    remedy: '按现在的英文重新翻译这一行。',
  },
  'rows/not-aligned': {
    finds: '表格的行无法与原文对应',
    why: '在有人核对之前，其中的名称和值既不能检查，也不能还原。',
    remedy: '让表格的行与原文一致，次序也相同。',
  },
  'description/shared': {
    finds: '原文说明各不相同的行，译文却是同一句',
    why: '区分这些行的信息丢失了。',
    remedy: '逐条翻译，让译文说出各自的原意。',
  },
  'identifier/lost': {
    finds: '原文句中的标识符，译文里没有',
    why: '读者无从知道这句话说的是哪个属性、类型或值。',
    remedy: '在句中按原文写出标识符。',
  },
  'label/changed': {
    finds: '链接文字或粗体中的标识符被改动',
    why: '读者要找的词不在那里了。',
    remedy: '按原文改写标识符。',
  },
  'sentence/untranslated': {
    finds: '整句仍是源语言',
    why: '译文的读者可能看不懂。',
    remedy: '翻译这个句子。',
  },
  'number/appeared': {
    finds: '出现了原文没有的数字',
    why: 'SHA-2 之类的名称可能变成了别的名称。',
    remedy: '与原文核对数字；若数字无误，请接受这条结果。',
  },
  'number/vanished': {
    finds: '原文中两位以上的数字，译文里没有',
    why: '可能漏掉了大小、上限，或名称中的数字。',
    remedy: '与原文核对数字；若译文无误，请接受这条结果。',
  },
  'placeholder/changed': {
    finds: '占位符与原文不同，或没有名称的占位符换了次序',
    why: '程序找不到该填的位置，或填错内容。',
    remedy: '按原文写占位符。',
  },
  'text/garbled': {
    finds: '错误编码留下的字符',
    why: '没有人能读出那里原来写了什么。',
    remedy: '重新写出这些文字：文件曾存为 UTF-8 以外的编码，原文已丢失。',
  },
  'text/other-language': {
    finds: '文字不是其所在文件夹的语言',
    why: '译文的读者可能看不懂。',
    remedy: '把文字译成文件夹所属的语言。',
  },
  'negation/lost': {
    finds: '原文有“不”，译文似乎没有；句子较短时为警告',
    why: '译文的意思可能正好相反。',
    remedy: '与原文核对句子；若意思相同，请接受这条结果。',
  },
  'row/missing': {
    finds: '原文有而译文缺少的行',
    why: '译文的读者只能看到这一行的英文，在别处甚至看不到。',
    remedy: '补上这一行；空行或注释会结束表格，其后的行会丢失。',
  },
  'row/extra': {
    finds: '原文没有的行',
    why: '它所指的东西可能并不存在，也无法检查。',
    remedy: '删去这一行，或按原文写它的名称。',
  },
  'row/twice': {
    finds: '比原文多出现的行',
    why: '无从知道哪一行是对的。',
    remedy: '删去其中一行，或按原文写它的名称。',
  },
  'cell/empty': {
    finds: '原文有文字而译文单元格为空',
    why: '译文的读者看不到这段文字。',
    remedy: '翻译这段文字。',
  },
  'column/missing': {
    finds: '原文有而译文缺少的列',
    why: '这一列的字面值和文字都无法检查或显示。',
    remedy: '在表头和每一行补上这一列。',
  },
  'page/untranslated': {
    finds: '页面没有翻译',
    why: '它放在某个语言的文件夹里，对该语言的读者却没有用处。',
    remedy: '翻译页面，或删去它：读者会看到英文页面并得到说明。',
  },
  'space/edge': {
    finds: '说明的首尾有空格',
    why: '这是机器留下的痕迹，也会干扰比较。',
    remedy: '删去空格。',
  },
  'punctuation/half-width': {
    finds: '中文或日文字符后用了半角标点',
    why: '间距过紧，读来不自然。',
    remedy: '改用全角标点。',
  },
  'file/unreadable': {
    finds: '文件或文件夹无权读取',
    why: '网站构建时会略过它。',
    remedy: '让构建网站的用户有权读取它。',
  },
  'locale/tag': {
    finds: '文件夹名称不是 BCP 47 语言标记',
    why: '无法得知其中页面的语言，因此不予收录。',
    remedy: '把文件夹改名为 BCP 47 标签，例如 pt-BR。',
  },
  'page/same-address': {
    finds: '两个文件对应同一个地址，只有大小写或所在文件夹不同',
    why: '只能显示其中一个。',
    remedy: '给两个文件之一改名。',
  },
  'page/path': {
    finds: '页面不在 api-reference/{version}/ 之下，或与站点自身文件的地址相同',
    why: '页面的版本和地址取自路径。',
    remedy: '按上游的布局放置页面：api-reference/{version}/resources/{stem}.md。',
  },
  'page/encoding': {
    finds: '页面不是 UTF-8 编码',
    why: '不猜测就无法读取，而猜测可能改变内容。',
    remedy: '把文件存为 UTF-8。',
  },
  'page/empty': {
    finds: '空白页面',
    why: '与其留空，不如没有这一页，读者会看到英文。',
    remedy: '写出页面，或删去该文件。',
  },
  'page/too-large': {
    finds: '页面过大，超出任何参考文档所需',
    why: '它会妨碍其他页面的构建。',
    remedy: '拆分页面。',
  },
  'page/too-many-tags': {
    finds: '段落中的 HTML 标签过多，超出任何文字所需',
    why: '它会妨碍其他页面的构建。',
    remedy: '删去标签，或拆分段落。',
  },
  'page/too-many-rows': {
    finds: '表格行数过多，超出任何参考文档所需',
    why: '它会妨碍其他页面的构建。',
    remedy: '拆分表格。',
  },
  'page/too-deep': {
    finds: '标记嵌套过深，超出任何参考文档所需',
    why: '它会妨碍其他页面的构建。',
    remedy: '减少嵌套。',
  },
  'page/no-heading': {
    finds: '页面有表格，却没有写明其内容名称的标题',
    why: '类型名称取自标题。',
    remedy: '页面以“# typeName enum type”开头。',
  },
  'page/no-anchor': {
    finds: '译文标题缺少英文标题的锚点',
    why: '指向该标题的链接会失效；在含有多个条目的页面上，每个条目正是凭锚点找到的。',
    remedy: '在译文标题的文字之前写上英文标题的锚点。',
  },
  'front-matter/invalid': {
    finds: '文件头不是有效的 YAML',
    why: '译文的来源和时间都写在那里。',
    remedy: '每行写一个“key: value”；值中含有冒号、# 或引号时，给它加上引号。',
  },
  'page/no-source': {
    finds: '有译文，没有对应的英文页面',
    why: '没有英文，其中的名称和值都不可信。',
    remedy: '补上英文页面，或让文件的名称和文件夹与英文页面一致。',
  },
  'enum/not-in-source': {
    finds: '英文页面没有的一节',
    why: '没有英文，其中的名称和值都不可信。',
    remedy: '删去这一节，或把它加进英文页面。',
  },
  'page/nul': {
    finds: '页面中有 NUL 字符',
    why: '有些程序会在那里截断文本，方式各不相同。',
    remedy: '删去 NUL 字符。',
  },
  'page/invisible': {
    finds: '看不见的字符，或改变文字方向的字符',
    why: '复制或搜索到的内容与读到的不一样。',
    remedy: '删去不可见字符。',
  },
  'file/link': {
    finds: '指向其他文件或文件夹的链接',
    why: '不跟随链接：否则页面可以带入机器上的任何文件。',
    remedy: '把文件或文件夹本身放在这里。',
  },
  'page/too-many-lines': {
    finds: '页面的行数超出任何参考文档所需',
    why: '它会妨碍其他所有页面的构建。',
    remedy: '拆分页面。',
  },
  'page/more-problems': {
    finds: '同一页面的问题多于所列',
    why: '为使报告便于阅读，其余从略。',
    remedy: '先改正已列出的问题。',
  },
  'page/no-table': {
    finds: '标题之下应有表格，却没有',
    why: '它之下没有可显示的内容。',
    remedy: '写出表格，或改正它的各行。',
  },
  'front-matter/unclosed': {
    finds: '文件头没有结束标记',
    why: '页面会当作没有文件头来读取。',
    remedy: '用一行三个连字符结束前置元数据。',
  },
  'front-matter/replaced': {
    finds: '前置元数据的分隔线被改动',
    why: '其中的字段会作为文字出现在页面上，也无从得知译文的来源。',
    remedy: '把各字段逐行放在两行三个连字符之间。',
  },
  'enum/name': {
    finds: '类型名称过长',
    why: '它无法成为地址，所以这一节从略。',
    remedy: '缩短标题中的名称。',
  },
  'page/ragged-row': {
    finds: '行的单元格数与表头不一致',
    why: '其他程序会丢掉多出的单元格。',
    remedy: '让这一行的单元格数与表头相同；属于文字的竖线写作 \\|。',
  },
  'row/no-name': {
    finds: '一行有文字却没有名称',
    why: '它不算表格的一行，文字也无处显示。',
    remedy: '在第一个单元格写上该行的名称。',
  },
  'segment/id': {
    finds: '一个段落的两半编号不同',
    why: '只能按位置配对，可能有误。',
    remedy: '给句段的两半相同的编号。',
  },
  'segment/source-missing': {
    finds: '有译文，没有对应的原文段落',
    why: '这段文字无法检查。',
    remedy: '补上句段的英文一半。',
  },
  'segment/target-missing': {
    finds: '有原文，没有对应的译文段落',
    why: '译文的读者看不到这段文字。',
    remedy: '补上句段的译文一半。',
  },
  'segment/unclosed': {
    finds: '未闭合的 span',
    why: '只能推测这段文字在哪里结束。',
    remedy: '在文字结束处闭合 span。',
  },
} satisfies Record<CheckId, RuleWords>;
