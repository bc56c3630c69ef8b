import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Element, Nodes } from 'hast';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeLocale } from '../../src/i18n/locale.ts';
import { type BuiltSite, buildContent } from '../support/build.ts';
import { attribute, readPage } from '../support/dom.ts';
import { copyProject } from '../support/project-copy.ts';

const tag = 'en-XA';
const seed = 'api-reference/beta/resources/intune-onboarding-vpptokensyncstatus.md';
/** Attributes that a reader gets to see or hear. */
const spoken = ['title', 'aria-label', 'placeholder', 'alt', 'content'];

/** Names, which no language translates: of the site, formats, the enum, its members and its version, checks, and the language's own. */
const names = new RegExp(
  `Interlinear|JSON|Markdown|vppTokenSyncStatus|none|inProgress|completed|failed|beta|[a-z-]+/[a-z-]+|${tag}|${describeLocale(tag).label.replace(/[()]/g, '.')}`,
  'g',
);

/** Strings of English in which every word is marked: what a page says without a mark is in no strings. */
const pseudoStrings = `import { en, type Language } from '../en/index.ts';

const marked = (value: unknown): unknown => {
  if (typeof value === 'string') return value.replace(/\\p{L}+/gu, (word) => \`⟦\${word}⟧\`);
  if (typeof value === 'function') return (...args: unknown[]) => marked(value(...args));
  if (Array.isArray(value)) return value.map(marked);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, marked(one)]));
};

export const pseudo = marked(en) as Language;
`;

describe('a language that is one folder and one line', () => {
  const project = copyProject();
  let built: BuiltSite;

  beforeAll(() => {
    for (const locale of ['en', 'pt-BR'])
      cpSync(join('content', locale, seed), join(project, 'pages', locale, seed));
    const page = join(project, 'pages', tag, seed);
    mkdirSync(dirname(page), { recursive: true });
    writeFileSync(page, markedPage(readFileSync(join('content/en', seed), 'utf8')));
    const areas = { 'intune-onboarding': { [tag]: '⟦Onboarding⟧' } };
    writeFileSync(join(project, 'pages/areas.json'), JSON.stringify(areas));
    mkdirSync(join(project, 'src/i18n', tag));
    writeFileSync(join(project, 'src/i18n', tag, 'index.ts'), pseudoStrings);
    const registry = join(project, 'src/i18n/index.ts');
    const line = readFileSync(registry, 'utf8').replace(
      /(?<=languages\b[^{]*\{)/,
      `\n  '${tag}': pseudo,`,
    );
    writeFileSync(registry, `import { pseudo } from './${tag}/index.ts';\n${line}`);
    built = buildContent(join(project, 'pages'), { args: ['--no-search'], cwd: project });
  });
  afterAll(() => {
    built.remove();
    rmSync(project, { recursive: true });
  });

  test.each([
    'index.html',
    'beta/index.html',
    'beta/intune-onboarding-vpptokensyncstatus/index.html',
    'quality/index.html',
    'search/index.html',
    'guides/index.html',
    '404.html',
  ])('says every word of %s with its own strings', (page) => {
    expect([built.status, built.stderr]).toEqual([0, '']);
    const tree = readPage(join(built.site, tag.toLowerCase(), page));
    expect(wordsWithoutMark(tree)).toEqual([]);
  });
});

/** A page whose every word is marked, so that it is not taken for the interface's. */
function markedPage(page: string): string {
  return page
    .replace(/^---[\s\S]*?\n---\n/, '')
    .replace(/\]\([^)]*\)|\p{L}+/gu, (part) => (part.startsWith(']') ? part : `⟦${part}⟧`));
}

/** The words of the interface's language that the strings don't have, with where they stand. */
function wordsWithoutMark(node: Nodes, path = '', own = false): string[] {
  if (node.type === 'text')
    return own && isForeign(node.value) ? [`${path}: ${node.value.trim()}`] : [];
  if (node.type === 'root')
    return node.children.flatMap((child) => wordsWithoutMark(child, path, own));
  if (node.type !== 'element' || ['script', 'style', 'code'].includes(node.tagName)) return [];
  if (attribute(node, 'translate') === 'no') return [];
  const language = attribute(node, 'lang');
  const isOwn = language === undefined ? own : language === tag;
  const here = `${path} ${node.tagName}`.trim();
  const said = isOwn ? spoken.filter((name) => isForeign(wordsOf(node, name))) : [];
  return [
    ...said.map((name) => `${here} ${name}: ${wordsOf(node, name)}`),
    ...node.children.flatMap((child) => wordsWithoutMark(child, here, isOwn)),
  ];
}

/** What an attribute says; of a meta element only what it describes the page with. */
function wordsOf(element: Element, name: string): string {
  const isDescription = /description|title/.test(
    attribute(element, 'name') ?? attribute(element, 'property') ?? '',
  );
  return name === 'content' && !isDescription ? '' : (attribute(element, name) ?? '');
}

function isForeign(text: string): boolean {
  return /\p{L}{2,}/u.test(text.replace(/⟦[^⟧]*⟧/gu, '').replace(names, ''));
}
