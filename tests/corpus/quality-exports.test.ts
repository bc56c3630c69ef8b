import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describeShared } from '../support/shared.ts';
import { SITE } from '../support/site.ts';
import { readTruth } from '../support/truth.ts';

const locales = ['en', 'zh-cn', 'pt-br'];
const cellsOf = (line: string) =>
  line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim());

describeShared('truth', 'exports for programs over the corpus', () => {
  const truth = readTruth();

  test('every Markdown twin has the truth’s names and values, and no other', () => {
    const wrong = locales.flatMap((locale) =>
      truth.filter(({ id, enum: name, members }) => {
        const text = readFileSync(`${SITE}/${locale}/${id}/index.md`, 'utf8');
        const lines = text.split('\n');
        const start = lines.findIndex((line) => line.startsWith('| Member |'));
        const hasValues = cellsOf(lines[start] ?? '')[1] === 'Value';
        const rows = lines.slice(start + 2, lines.indexOf('', start)).map(cellsOf);
        const expected = members.map((member) => [
          `\`${member.name}\``,
          ...(hasValues ? [member.value ? `\`${member.value}\`` : ''] : []),
        ]);
        const found = rows.map((cells) => cells.slice(0, hasValues ? 2 : 1));
        return lines[0] !== `# ${name}` || JSON.stringify(found) !== JSON.stringify(expected);
      }),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('members.jsonl has every member of the truth, in order', () => {
    const lines = readFileSync(`${SITE}/api/v1/members.jsonl`, 'utf8').trimEnd().split('\n');
    const found = lines.map((line) => {
      const { enum: id, type, name, value } = JSON.parse(line);
      return `${id} ${type} ${name} ${value}`;
    });
    const expected = truth.flatMap(({ id, enum: type, members }) =>
      members.map(({ name, value }) => `${id} ${type} ${name} ${value}`),
    );
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  test('llms.txt names every enum by its real name, and links to a twin that is there', () => {
    for (const locale of locales) {
      const text = readFileSync(`${SITE}/${locale}/llms.txt`, 'utf8');
      const links = [...text.matchAll(/^- \[([^\]]+)\]\(\S*?\/(\w+-?\w*\/[^)]*)\/index\.md\)/gm)];
      const names = links.map(([, name = '', path = '']) => [
        name.replaceAll('\\', ''),
        path.slice(path.indexOf('/') + 1),
      ]);
      expect(names.map(String).sort()).toEqual(
        truth.map(({ enum: name, id }) => String([name, id])).sort(),
      );
      expect(links.every(([, , path]) => existsSync(`${SITE}/${path}/index.md`))).toBe(true);
    }
  });
});
