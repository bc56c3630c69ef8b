/** One page in the reference's formats, with what translators must not touch: code, a link, bold text, names. */
export const path = 'api-reference/beta/resources/colour.md';

type Cell = [source: string, target: string];

const rows: [name: string, value: string, Cell][] = [
  ['red', '0', ['Red, see `code|x` for $\\{id\\}.', '红色，见 `code|x`。']],
  [
    'darkRed',
    '1',
    ['As [red](https://example.org/red), darker.', '同 [红](https://example.org/red)，更深。'],
  ],
  ['none', '2', ['No color & no <b>name</b>.', '没有颜色。']],
];
const texts: Record<'title' | 'space' | 'note' | 'summary' | 'head', Cell> = {
  title: ['colour enum type', 'colour 枚举类型'],
  space: ['Namespace: microsoft.graph', '命名空间：microsoft.graph'],
  note: ['**Note:** This is __new__.', '**注意：** 这是__新__的。'],
  summary: [
    'The color of a thing, `darkRed` or lighterRed.',
    '物体的颜色，`darkRed` 或 lighterRed。',
  ],
  head: ['Members', '成员'],
};
const front = (locale: string) =>
  `---\ntitle: colour\nms.translationtype: MT\nms.contentlocale: ${locale}\n---\n`;
const cellsOf = (write: (cell: Cell) => string, printed: (name: string) => string) =>
  rows
    .map(([name, value, text]) => {
      const cells: Cell[] = [[name, printed(name)], [value, value], text];
      return `|${cells.map((cell) => write(cell).replace(/(?<!\\)\|/g, '\\|')).join('|')}|`;
    })
    .join('\n');

function page(locale: string, write: (cell: Cell) => string, isTarget: boolean): string {
  const anchor = (slug: string) => (isTarget ? `<a name="${slug}"></a>` : '');
  const header: Cell[] = [
    ['Member', '成员'],
    ['Value', '值'],
    ['Description', '说明'],
  ];
  return `${front(locale)}# ${anchor('colour-enum-type')}${write(texts.title)}

${write(texts.space)}

> ${write(texts.note)}

${write(texts.summary)}

## ${anchor('members')}${write(texts.head)}

|${header.map(write).join('|')}|
|:---|:---|:---|
${cellsOf(write, (name) => (isTarget && name === 'none' ? '无' : name))}
`;
}

let id = 0;
const both = ([source, target]: Cell) => {
  id += 1;
  return `<span data-ttu-id="a1-${id}">${target}</span><span class="sxs-lookup"><span data-stu-id="a1-${id}">${source}</span></span>`;
};

export const english = page('en', ([source]) => source, false);
export const plain = page('zh-CN', ([, target]) => target, true);
id = 102;
export const sideBySide = page('zh-CN', both, true);
