import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, buildContent } from '../support/build.ts';
import { attribute, one, readPage, textOf } from '../support/dom.ts';
import { copyProject } from '../support/project-copy.ts';

const path = 'api-reference/v1.0/resources/http-statuscodes.md';
const fixture = 'tests/fixtures/kinds/status-codes.ts';

const english =
  '# service status codes\n\nWhat the service answers.\n\n## Codes\n\n|Code|Meaning|Retry|\n|:--|:--|:--|\n|NotFound|It is not there.|No.|\n|TooManyRequests|Wait a little.|Yes.|\n';
const segment = (id: number, target: string, source: string) =>
  `<span data-ttu-id="s-${id}">${target}</span><span class="sxs-lookup"><span data-stu-id="s-${id}">${source}</span></span>`;
const sideBySide = [
  `# ${segment(101, 'service 状态码', 'service status codes')}`,
  segment(102, '服务的答复。', 'What the service answers.'),
  `## ${segment(103, '代码', 'Codes')}`,
  [
    `|${segment(104, '代码', 'Code')}|${segment(105, '含义', 'Meaning')}|${segment(106, '重试', 'Retry')}|`,
    '|:--|:--|:--|',
    `|${segment(107, '未找到', 'NotFound')}|${segment(108, '它不在那里。', 'It is not there.')}|${segment(109, '否。', 'No.')}|`,
    `|${segment(110, 'TooManyRequests', 'TooManyRequests')}|${segment(111, '稍等。', 'Wait a little.')}|${segment(112, '是。', 'Yes.')}|`,
  ].join('\n'),
  '',
].join('\n\n');
const plain =
  '# <a name="service-status-codes"></a>Códigos de status de service\n\nO que o serviço responde.\n\n## <a name="codes"></a>Códigos\n\n|Código|Significado|Repetir|\n|:--|:--|:--|\n|NãoEncontrado|Não está lá.|Não.|\n|TooManyRequests|Espere um pouco.|Sim.|\n';

describe('a kind of page that is one file and a line in the registry', () => {
  const project = copyProject();
  const pages = join(project, 'pages');
  let built: BuiltSite;

  beforeAll(() => {
    const kind = readFileSync(fixture, 'utf8').replace('../../../src/kinds/', './');
    writeFileSync(join(project, 'src/kinds/status-codes.ts'), kind);
    const registry = join(project, 'src/kinds/index.ts');
    const text = readFileSync(registry, 'utf8')
      .replace('= [enumKind,', '= [enumKind, statusCodes,')
      .replace(/^/, "import { statusCodes } from './status-codes.ts';\n");
    writeFileSync(registry, text);
    for (const [locale, page] of Object.entries({
      en: english,
      'zh-CN': sideBySide,
      'pt-BR': plain,
    })) {
      mkdirSync(dirname(join(pages, locale, path)), { recursive: true });
      writeFileSync(join(pages, locale, path), page);
    }
    built = buildContent(pages, { cwd: project });
  });
  afterAll(() => {
    built.remove();
    rmSync(project, { recursive: true });
  });

  const run = (command: string, ...args: string[]) =>
    spawnSync(process.execPath, [`src/cli/${command}.ts`, ...args], {
      cwd: project,
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: pages },
    });
  const json = (file: string) => JSON.parse(readFileSync(join(built.site, file), 'utf8'));

  test('is exported, with what was printed beside its literals', () => {
    expect(built.status).toBe(0);
    const { kind, name, codes } = json('api/v1/v1.0/http-statuscodes.json');
    expect([kind, name]).toEqual(['statusCodes', 'service']);
    expect(codes).toEqual([
      {
        code: 'NotFound',
        anchor: 'code.NotFound',
        meaning: { en: 'It is not there.', 'zh-CN': '它不在那里。', 'pt-BR': 'Não está lá.' },
        retry: { en: 'No.', 'zh-CN': '否。', 'pt-BR': 'Não.' },
        published: { 'zh-CN': { code: '未找到' }, 'pt-BR': { code: 'NãoEncontrado' } },
      },
      {
        code: 'TooManyRequests',
        anchor: 'code.TooManyRequests',
        meaning: { en: 'Wait a little.', 'zh-CN': '稍等。', 'pt-BR': 'Espere um pouco.' },
        retry: { en: 'Yes.', 'zh-CN': '是。', 'pt-BR': 'Sim.' },
        published: {},
      },
    ]);
    expect(json('api/v1/index.json').statusCodes).toMatchObject([{ name: 'service', codes: 2 }]);
  });

  test.each(['en', 'zh-cn', 'pt-br'])('is shown in %s with its real literals', (locale) => {
    const page = readPage(join(built.site, locale, 'v1.0/http-statuscodes/index.html'));
    const row = one(page, (e) => attribute(e, 'id') === 'code.NotFound');
    const text = (name: string) => {
      const found = row && one(row, (e) => attribute(e, name) !== undefined);
      return found && textOf(found);
    };
    expect(textOf(page)).not.toMatch(/member/i);
    expect(text('data-literal')).toBe('NotFound');
    expect(text('data-published')).toBe(
      { en: undefined, 'zh-cn': '未找到', 'pt-br': 'NãoEncontrado' }[locale],
    );
  });

  test('is found by search', () => {
    const found = spawnSync('grep', ['-rl', 'TooManyRequests', join(built.site, 'search')]);
    expect(found.status).toBe(0);
  });

  test('is checked and repaired in both formats', () => {
    const { findings } = JSON.parse(run('check', '--format', 'json', '--check', 'name/*').stdout);
    expect(
      findings.map((f: Record<string, string>) => [
        f['check'],
        f['locale'],
        f['expected'],
        f['actual'],
      ]),
    ).toEqual([
      ['name/changed', 'pt-BR', 'NotFound', 'NãoEncontrado'],
      ['name/changed', 'zh-CN', 'NotFound', '未找到'],
    ]);
    run('repair');
    const read = (locale: string) => readFileSync(join(pages, locale, path), 'utf8');
    expect(read('zh-CN')).toBe(sideBySide.replace('>未找到<', '>NotFound<'));
    expect(read('pt-BR')).toBe(plain.replace('NãoEncontrado', 'NotFound'));
  });
});
