/**
 * Counts the segments of the whole reference that stand on a page of a built site, in both languages, those that are left
 * out on purpose, by reason, and those that are lost.
 * `node tests/reference/segments.ts SITE REFERENCE`; exit code 1 where one is lost.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { decoded, pageText } from './built-page.ts';

const [site = 'dist', reference = 'content'] = process.argv.slice(2);

const pair =
  /<span data-ttu-id="[^"]*">([\s\S]*?)<\/span><span class="sxs-lookup"><span data-stu-id="[^"]*">([\s\S]*?)<\/span><\/span>/g;
const permission = /[A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)+/g;
const collection = /^(?:(.+?) *collection|Collection ?\((.+)\)|Collection of (.+))$/i;

/** Letters and signs alone: not spaces, nor marks that are Markdown in one place and text in another. */
function bare(text: string): string {
  return text.replace(/[\s*_`[\]\\]/g, '');
}

/** What a reader sees of inline Markdown. Written for what the reference has. */
function seen(markdown: string): string {
  const kept: string[] = [];
  const keep = (text: string) => `\ue000${kept.push(text) - 1}\ue000`;
  const text = markdown
    .replace(/\\([!-/:-@[-`{-~])/g, (_, sign: string) => keep(sign))
    .replace(/(?<!`)(`+)(?!`)([\s\S]*?[^`])\1(?!`)/g, (_, __, code: string) => keep(code))
    .replace(/\[!INCLUDE\s*\[[^\]]*\]\([^)]*\)\]/gi, '')
    .replace(/!?\[([^\]]*)\]\(\s*[^()\s]*\s*\)/g, '$1')
    .replace(/\[(\[[^\][]*\]|[^\][]*)\]\[[^\]]*\]/g, '$1')
    .replace(/<\/?(?:a|b|br|code|div|em|i|li|ol|p|pre|span|strong|sub|sup|ul)\b[^>]*>/gi, ' ');
  return decoded(text).replace(/\ue000(\d+)\ue000/g, (_, n: string) => seenAgain(kept[Number(n)]));

  function seenAgain(piece = ''): string {
    return piece.replace(/\ue000(\d+)\ue000/g, (_, n: string) => kept[Number(n)] ?? '');
  }
}

const parser = unified().use(remarkParse);

/** The same by a parser, which knows which links by reference are some; slow. */
function parsed(markdown: string, definitions: string): string {
  const textOf = (node: Nodes): string =>
    'value' in node && node.type !== 'html'
      ? node.value
      : 'children' in node
        ? node.children.map((child) => textOf(child)).join('')
        : '';
  return textOf(parser.parse(`${markdown.trim()}\n\n${definitions}`));
}

/** A text without marks of bold. */
function unbolded(text: string): string {
  return text.replaceAll('**', '');
}

/** Why a segment stands nowhere, or not as its page has it; null where it is lost. */
function reasonFor(target: string, source: string, line: string, text: string): string | null {
  if (/^\s*\[[^\]]+\]:\s/.test(source)) return 'a definition of a link';
  if (/\bdoc_type:|^author:/.test(source)) return 'front matter, as text';
  if (/^not supported\.?$/i.test(source)) return 'the interface says that there are no permissions';
  if (!line.includes('|')) return null;
  const names = source.match(permission) ?? [];
  const isSet = names.length > 0 && !/[A-Za-z*]/.test(source.replace(permission, ''));
  if (isSet && text.includes(bare(names.join(', '))))
    return 'names of permissions, between which the interface writes commas';
  const type = collection.exec(unbolded(source))?.slice(1).find(Boolean);
  if (type === undefined || !text.includes(bare(type))) return null;
  const rest = bare(unbolded(target).replace(type, ''));
  const isPrinted = rest.length < 24 || text.includes(rest);
  return isPrinted ? 'the interface says that a type is a collection' : null;
}

let failed = false;
for (const locale of ['zh-CN', 'pt-BR']) {
  const counts = new Map<string, number>();
  const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);
  for (const folder of ['beta/resources', 'beta/api', 'v1.0/resources', 'v1.0/api']) {
    const files = `${reference}/${locale}/api-reference/${folder}`;
    for (const file of readdirSync(files)) {
      const raw = readFileSync(`${files}/${file}`, 'utf8');
      const [version = ''] = folder.split('/');
      const stem = file.replace(/\.md$/, '').toLowerCase();
      const text = pageText(`${site}/${locale.toLowerCase()}/${version}/${stem}`);
      const letters = bare(text ?? '');
      const definitions = (raw.match(/^ {0,3}\[[^\]]+\]:.*$/gm) ?? []).join('\n');
      for (const { 0: whole, 1: target = '', 2: source = '', index } of raw.matchAll(pair)) {
        count('all');
        const start = raw.lastIndexOf('\n', index) + 1;
        const end = raw.indexOf('\n', index + whole.length);
        const line = raw.slice(start, end);
        const next = raw.slice(end + 1, raw.indexOf('\n', end + 1));
        const [printed, english] = [seen(target), seen(source)];
        const isShown =
          [printed, english].every((half) => letters.includes(bare(half))) ||
          [target, source].every((half) => letters.includes(bare(parsed(half, definitions))));
        if (text === null) count('left out: no page, it is about a concept');
        else if (line.includes('|') && /^[|:\s-]*-[|:\s-]*$/.test(next))
          count('left out: headers of tables are the interface’s');
        else if (/^#.*\(#tabs?\//.test(line)) count('left out: tabs of code samples');
        else if (isShown) count('shown');
        else {
          const reason = reasonFor(printed, english.trim(), line, letters);
          count(reason === null ? 'lost' : `left out: ${reason}`);
          if (reason === null) console.log(`${locale} ${folder}/${file}: ${target} | ${source}`);
        }
      }
    }
  }
  console.log(locale, Object.fromEntries(counts));
  failed ||= counts.has('lost');
}
process.exitCode = failed ? 1 : 0;
