import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { desk } from './desk.ts';
import { english, path } from './pages.ts';

const target = `pt-PT/${path}`;
/** The translation of a text with a pair in it; what is in the pair's ends is the tool's. */
const none = 'Nenhuma | <bpt id="1">?</bpt>cor<ept id="1"/>.';

/** Fills the translation of a text in an export. */
const fill = (sent: string, id: string, text: string) =>
  sent.replace(
    new RegExp(`(<trans-unit id="beta:colour:${id}".*?)<target state="needs-translation" />`),
    (_, start) => `${start}<target state="translated">${text}</target>`,
  );

test('a page that nobody translated is not made', () => {
  const one = desk({ [`en/${path}`]: english });
  const sent = one.send('xliff12', 'pt-PT');
  expect(sent).toContain('<target state="needs-translation" />');
  expect(one.take(sent).report).toContain('Took 0 texts into 0 pages');
  expect(() => one.read(target)).toThrow();
});

test('a plain page is made of the English one: what is not translated stays as it is', () => {
  const one = desk({ [`en/${path}`]: english });
  const sent = fill(one.send('xliff12', 'pt-PT'), 'member.none:description', none);
  const edited = fill(sent, 'heading', 'Membros');
  expect(one.take(edited)).toMatchObject({ status: 0 });
  const page = english
    .replace('No color & no <b>name</b>.', 'Nenhuma \\| <b>cor</b>.')
    .replace('## Members', '## <a name="members"></a>Membros')
    .replace('# colour', '# <a name="colour-enum-type"></a>colour')
    .replace('contentlocale: en', 'contentlocale: pt-PT');
  expect(one.read(target)).toBe(page);
  expect(one.take(edited).report).toContain('Took 0 texts');
  expect(one.send('xliff12', 'pt-PT')).toContain('>Nenhuma | <bpt');
});

test('a side-by-side page is made with its English beside each text, and taken again it stays', () => {
  const one = desk({ [`en/${path}`]: english });
  const sent = fill(one.send('xliff12', 'pt-PT'), 'member.none:description', none);
  expect(one.take(sent, { as: 'sxs', human: true })).toMatchObject({ status: 0 });
  const page = one.read(target);
  expect(page).toMatch(
    /\|<span data-ttu-id="([\da-f]{5}-\d+)">Nenhuma \\\| <b>cor<\/b>\.<\/span><span class="sxs-lookup"><span data-stu-id="\1">No color & no <b>name<\/b>\.<\/span><\/span>\|/,
  );
  expect(page).toContain('# <a name="colour-enum-type"></a><span data-ttu-id=');
  expect(one.take(sent).report).toContain('Took 0 texts into 0 pages; 0 not taken');
  expect(one.read(target)).toBe(page);
  const again = one.send('xliff12', 'pt-PT');
  expect(again.match(/<trans-unit/g)).toHaveLength(sent.match(/<trans-unit/g)?.length ?? 0);
});

test('lines that break, and tables of no known kind, are made and read again as they are', () => {
  const other =
    '\n\nOne  \ntwo\\\nthree\nfour\n\n|Setting|Means|\n|:---|:---|\n|a|Little b|\n|c|Little d|\n';
  const one = desk({ [`en/${path}`]: english.trimEnd() + other });
  const sent = one.send('xliff12', 'pt-PT');
  const edited = sent.replace(
    /(<source>)((?:Little|One).*?)(<\/source>)<target [^>]*>/g,
    '$1$2$3<target state="translated">X $2</target>',
  );
  expect(edited).not.toBe(sent);
  for (const as of ['plain', 'sxs'] as const) {
    rmSync(join(one.dir, 'pt-PT'), { recursive: true, force: true });
    expect(one.take(edited, { as }).report).toContain('Took 3 texts into 1 pages; 0 not taken');
    expect(one.read(target)).toContain('X One<br>two<br>three four');
    expect(one.take(edited).report).toContain('Took 0 texts into 0 pages; 0 not taken');
    const again = one.send('xliff12', 'pt-PT');
    expect(again.match(/<trans-unit/g)).toHaveLength(sent.match(/<trans-unit/g)?.length ?? 0);
  }
});

test('a page without an English one can’t be made, and a copy of the source is not a translation', () => {
  const one = desk({ [`en/${path}`]: english });
  const copied = one
    .send('xliff12', 'pt-PT')
    .replace(
      /<source>(.*?)<\/source><target state="needs-translation" \/>/g,
      (_, text) => `<source>${text}</source><target state="needs-translation">${text}</target>`,
    );
  expect(one.take(copied).report).toContain('Took 0 texts into 0 pages');
});
