/** Places of a page in which an attack on one line may stand, by format. */
export const embeddings: Record<string, (attack: string) => { locale: string; text: string }[]> = {
  'English paragraph': (attack) => [en(attack, '|a|0|x|')],
  'English cells': (attack) => [en('x', `|${attack}|0|${attack}|`)],
  'English heading': (attack) => [
    { locale: 'en', text: `# ${attack}\n\n# aType enum type\n\n${head}|a|0|x|\n` },
  ],
  'side by side': (attack) => {
    const half = `<span data-ttu-id="z-1">${attack}</span><span class="sxs-lookup"><span data-stu-id="z-1">${attack}</span></span>`;
    return [
      en('x', '|a|0|x|'),
      { locale: 'zh-CN', text: `# ${title}\n\n${half}\n\n${head}|${half}|0|${half}|\n` },
    ];
  },
  'plain localized': (attack) => [
    en('x', '|a|0|x|'),
    {
      locale: 'pt-BR',
      text: `# <a name="atype-enum-type"></a>aType ${attack}\n\n${attack}\n\n${head}|${attack}|0|${attack}|\n`,
    },
  ],
};

const head = '|Member|Value|Description|\n|-|-|-|\n';
const title =
  '<span data-ttu-id="z-0">aType</span><span class="sxs-lookup"><span data-stu-id="z-0">aType enum type</span></span>';

function en(paragraph: string, row: string): { locale: string; text: string } {
  return { locale: 'en', text: `# aType enum type\n\n${paragraph}\n\n${head}${row}\n` };
}
