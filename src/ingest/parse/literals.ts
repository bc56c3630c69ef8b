import type { ColumnType } from '../../model/table.ts';
import { literal } from './literal.ts';
import { unmarked } from './marks.ts';

/** What a source's cell holds. */
export interface SourceLiteral {
  literal: string;
  collection?: true;
  href?: string;
  /** Whether the cell says more, in words: it is a text as well. */
  words?: true;
}

/** How the cells of a column of literals are read. */
export interface LiteralReader {
  /** Returns what must not be translated in a source's raw cell, or null where the cell is prose. */
  read: (raw: string) => SourceLiteral | null;
  /** Returns what a translation's raw cell prints for a literal: the literal itself where it has it. */
  printed: (raw: string, literal: string) => string;
}

/** A label that is the name of an action: ordinary labels begin with a capital. */
const actionName = /^[a-z][A-Za-z\d]*(?:[._][A-Za-z\d]+)*$/;

/** Readers of the columns whose cells can be literals. */
export const readers: Record<Exclude<ColumnType, 'prose' | 'label'>, LiteralReader> = {
  name: {
    read: (raw) => {
      const { name, remark } = nameIn(raw);
      return remark ? { literal: name, words: true } : { literal: name };
    },
    printed: (raw, wanted) => withoutMarks(raw, wanted) ?? nameIn(raw).name,
  },
  value: {
    read: (raw) => ({ literal: literal(raw) }),
    printed: (raw, wanted) => withoutMarks(raw, wanted) ?? literal(raw),
  },
  type: {
    read: (raw) => {
      const { label, href } = linkIn(raw);
      const { type, isCollection, hasWords } = typeIn(label);
      if (!isType(type)) return null;
      return {
        literal: type,
        ...(isCollection && { collection: true as const }),
        ...(href !== undefined && { href }),
        ...((hasWords || remark.test(type)) && { words: true as const }),
      };
    },
    printed: printedWord,
  },
  link: {
    read: (raw) => {
      const { label, href } = linkIn(raw);
      if (!actionName.test(label)) return null;
      return href === undefined ? { literal: label } : { literal: label, href };
    },
    printed: printedWord,
  },
  permissions: {
    read: (raw) => {
      const names = permissionsIn(raw);
      if (names.length === 0) return null;
      return { literal: names.join(', '), ...(hasWords(raw) && { words: true as const }) };
    },
    printed: (raw, wanted) => {
      const names = permissionsIn(raw).join(', ');
      return names === wanted ? wanted : literal(raw);
    },
  },
};

/** A literal that a cell has between marks of emphasis, in a link or before a footnote's mark; else null. */
function withoutMarks(raw: string, wanted: string): string | null {
  return literal(unmarked(raw).text) === wanted ? wanted : null;
}

/** A name without the marks around it, and whether a remark stands behind it: `backupReviewers (deprecated)`. */
function nameIn(raw: string): { name: string; remark: boolean } {
  const text = literal(raw);
  const plain = /^(\*{1,2})(?=\S)([^*]+)(?<=\S)\1$/.exec(text)?.[2] ?? text;
  const bare = /^\[([^[\]]+)\](?:\([^()]*\)|\[[^[\]]*\])$/.exec(plain)?.[1] ?? plain;
  const [, name] = /^([$@]?[A-Za-z_][\w.@-]*)\s*[(（][^()（）]*[)）]$/.exec(bare) ?? [];
  return { name: name ?? bare, remark: name !== undefined };
}

/** A link, inline or by reference (CommonMark 6.3); one without a label is none to its reader. */
const link = /\[([^[\]]*)\](?:\(\s*([^()\s]*)\s*\)|\[[^[\]]*\])/g;

/** A cell's text without its links and marks, and where the first one leads. */
function linkIn(raw: string): { label: string; href?: string } {
  const text = literal(raw);
  const first = text.matchAll(link).find(([, label]) => label);
  const bare = first ? text.replace(link, '$1') : text;
  const label = literal(bare.replace(/\*\*|`/g, ''));
  return first?.[2] ? { label, href: first[2] } : { label };
}

/** A type without the ordinary words around it, and whether there are others than that it is a collection. */
function typeIn(text: string): { type: string; isCollection: boolean; hasWords: boolean } {
  const inner =
    /^Collection\s*\(\s*([^()]+?)\s*\)$/i.exec(text)?.[1] ??
    /^Collection\s+of\s+(\S+)$/i.exec(text)?.[1] ??
    /^(.+?)\s+collection$/is.exec(text)?.[1];
  const type = (inner ?? text).replace(/\s+(?:object|resource|enum)$/i, '');
  const isCollection = inner !== undefined || /\s+collection\b/i.test(text);
  return { type, isCollection, hasWords: type !== (inner ?? text) };
}

/** Types that look like words. */
const primitive = /^(?:u?int(?:eger|\d+)?|string|bool(?:ean)?|number|float|double|date)$/i;

/** Whether a text is a type, and not words that stand for one: `None`, `No Content`, `The requested resource`. */
function isType(text: string): boolean {
  const words = text.replace(remark, '').match(/[\w.]+/g) ?? [];
  if (!/\s/.test(text)) return !/^none\.?$/i.test(text);
  const isName = (word: string) => /[a-z\d][A-Z]|\w\.\w|[A-Z]{2}/.test(word);
  const [first = ''] = words;
  return primitive.test(first) || isName(first) || (words.length <= 3 && words.some(isName));
}

/** A remark beside a literal, `String (optional)`: an ordinary word, which is translated. */
const remark = /^\([A-Za-z][a-z -]*\)\s+|\s+\([a-z][a-z -]*\)$/;

/** The literal where a cell has it as a word of its own, else all that the cell says. */
function printedWord(raw: string, wanted: string): string {
  const { label } = linkIn(raw);
  if (label === wanted) return wanted;
  const word = wanted.replace(remark, '');
  for (let at = label.indexOf(word); word && at !== -1; at = label.indexOf(word, at + 1)) {
    const around = [label.charAt(at - 1), label.charAt(at + word.length)];
    if (around.every((character) => !/[A-Za-z\d_]/.test(character))) return wanted;
  }
  return typeIn(label).type;
}

/** A permission's name: words of letters with dots between, `User.Read.All`; `e.g.` and `z.B.` are none. */
const permission = /(?<![\w.])[A-Za-z][\w-]{1,100}(?:\.[A-Za-z][\w-]{0,100})+(?![\w-])/g;

/** The names of permissions in a cell, in order; addresses of links are none. */
export function permissionsIn(raw: string): string[] {
  return linkIn(raw).label.match(permission) ?? [];
}

/** Whether a cell of permissions has more than names and what stands between them, such as a note's mark. */
function hasWords(raw: string): boolean {
  const rest = linkIn(raw)
    .label.replace(permission, '')
    .replace(/<br\s*\/?>/gi, '');
  return !/^[\s,，、;；.。]*$/.test(rest);
}
