/** A page of a language; one of an enum where no path is given. */
export interface PageText {
  locale: string;
  text: string;
  path?: string;
}

/** Places of a page in which an attack on one line may stand, by format. */
export const embeddings: Record<string, (attack: string) => PageText[]> = {
  'English paragraph': (attack) => [enumPage(attack, '|a|0|x|')],
  'English cells': (attack) => [enumPage('x', `|${attack}|0|${attack}|`)],
  'English heading': (attack) => [
    { locale: 'en', text: `# ${attack}\n\n# aType enum type\n\n${head}|a|0|x|\n` },
  ],
  'side by side': (attack) => {
    const half = `<span data-ttu-id="z-1">${attack}</span><span class="sxs-lookup"><span data-stu-id="z-1">${attack}</span></span>`;
    return [
      enumPage('x', '|a|0|x|'),
      { locale: 'zh-CN', text: `# ${title}\n\n${half}\n\n${head}|${half}|0|${half}|\n` },
    ];
  },
  'a type': (attack) => {
    const page = `# aType resource type\n\n${attack}\n\n## Properties\n\n|Property|Type|Description|\n|-|-|-|\n|${attack}|${attack}|${attack}|\n\n## Methods\n\n|Method|Return type|Description|\n|-|-|-|\n|${attack}|${attack}|${attack}|\n`;
    return [en(page), { locale: 'pt-BR', text: page }];
  },
  'a method': (attack) => {
    const path = 'api-reference/beta/api/atype-get.md';
    const page = `# Get aType\n\n${attack}\n\n## Permissions\n\n|Permission type|Permissions|\n|-|-|\n|Application|${attack}|\n\n## HTTP request\n\n\`\`\`http\n${attack}\n\`\`\`\n\n## Request headers\n\n|Name|Description|\n|-|-|\n|${attack}|${attack}|\n`;
    return [
      { ...en(page), path },
      { locale: 'pt-BR', text: page, path },
    ];
  },
  'plain localized': (attack) => [
    enumPage('x', '|a|0|x|'),
    {
      locale: 'pt-BR',
      text: `# <a name="atype-enum-type"></a>aType ${attack}\n\n${attack}\n\n${head}|${attack}|0|${attack}|\n`,
    },
  ],
};

const head = '|Member|Value|Description|\n|-|-|-|\n';
const title =
  '<span data-ttu-id="z-0">aType</span><span class="sxs-lookup"><span data-stu-id="z-0">aType enum type</span></span>';

function en(text: string): PageText {
  return { locale: 'en', text };
}

function enumPage(paragraph: string, row: string): PageText {
  return en(`# aType enum type\n\n${paragraph}\n\n${head}${row}\n`);
}
