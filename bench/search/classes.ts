import { Converter } from 'opencc-js/cn2t';
import type { PublicEnum } from './content.ts';
import { type Dice, withSlip } from './dice.ts';

/** A query with what may stand first: `id#anchor` of rows, `id` of pages; nothing where the answer has to be empty. */
export interface Asked {
  typed: string;
  right: Set<string>;
}

/** What queries are made from: one row with everything around it. */
export interface Material {
  enums: readonly PublicEnum[];
  /** Of any row, drawn anew for each query. */
  one: PublicEnum;
  member: PublicEnum['members'][number];
  locale: string;
  dice: Dice;
}

type Make = (material: Material) => Asked | null;

const humps = (name: string): string[] => name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [];
const constant = (name: string): string => humps(name).join('_').toUpperCase();
const upper = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const isPlain = (name: string): boolean => /^[A-Za-z][A-Za-z0-9]{2,}$/.test(name);
const toTraditional = Converter({ from: 'cn', to: 't' });

/** Rows for which a test holds. */
function rows(
  { enums }: Material,
  holds: (one: PublicEnum, member: Material['member']) => boolean,
): Set<string> {
  const found = new Set<string>();
  for (const one of enums)
    for (const member of one.members)
      if (holds(one, member)) found.add(`${one.id}#${member.anchor}`);
  return found;
}

function pages({ enums }: Material, holds: (one: PublicEnum) => boolean): Set<string> {
  return new Set(enums.filter(holds).map(({ id }) => id));
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
const ofBoth = (material: Material): Set<string> =>
  rows(
    material,
    (one, member) => same(one.name, material.one.name) && same(member.name, material.member.name),
  );
const named = (material: Material, name: string): Set<string> =>
  new Set([
    ...rows(material, (_, member) => bare(member.name) === bare(name)),
    ...pages(material, (one) => bare(one.name) === bare(name)),
  ]);

function phraseOf({ member, locale, dice }: Material, least = 2): string | null {
  const text = member.description[locale] ?? '';
  if (/\p{sc=Han}/u.test(text)) {
    const run = dice.pick(text.match(/\p{sc=Han}{3,}/gu) ?? ['']);
    const length = Math.min(run.length, 3 + dice.below(4));
    const start = dice.below(run.length - length + 1);
    return run.slice(start, start + length) || null;
  }
  const words = text.split(/\s+/);
  if (words.length < least) return null;
  const length = Math.min(words.length, least + dice.below(4));
  const start = dice.below(words.length - length + 1);
  return words.slice(start, start + length).join(' ');
}

const holdsPhrase = (material: Material, phrase: string): Set<string> =>
  new Set([
    ...rows(material, (_, member) =>
      [...Object.values(member.description), member.name].some((text) =>
        bare(text).includes(bare(phrase)),
      ),
    ),
    ...rows(material, (_, member) =>
      Object.values(member.published).some(
        ({ name, value }) =>
          bare(name ?? '') === bare(phrase) || bare(value ?? '') === bare(phrase),
      ),
    ),
    ...pages(
      material,
      (one) =>
        bare(one.name) === bare(phrase.replace(/ /g, '')) ||
        Object.values(one.summary).some((text) => bare(text).includes(bare(phrase))),
    ),
    ...rows(material, (_, member) => bare(member.name) === bare(phrase.replace(/ /g, ''))),
  ]);

/** A way to make a query from one row, by class. Returns null where the row is not fit for it. */
export const classes: Record<string, Make> = {
  'name as typed': (m) =>
    isPlain(m.member.name) ? { typed: m.member.name, right: named(m, m.member.name) } : null,
  'type as typed': (m) => ({
    typed: m.one.name,
    right: pages(m, ({ name }) => same(name, m.one.name)),
  }),
  'unfinished name': (m) => {
    const { name } = m.dice.pick([m.one, m.member]);
    if (name.length < 8) return null;
    const typed = name.slice(0, Math.ceil(name.length * 0.7));
    const starts = (text: string): boolean => bare(text).startsWith(bare(typed));
    return {
      typed,
      right: new Set([
        ...rows(m, (_, member) => starts(member.name)),
        ...pages(m, (one) => starts(one.name)),
      ]),
    };
  },
  'prose as written': (m) => {
    const typed = phraseOf(m, 3);
    return typed === null ? null : { typed, right: holdsPhrase(m, typed) };
  },
  'published form': (m) => {
    const own = m.member.published[m.locale]?.name;
    if (own === undefined || [...own].length < 2) return null;
    return { typed: own, right: holdsPhrase(m, own) };
  },
  'member + enum': (m) => ({ typed: `${m.member.name} ${m.one.name}`, right: ofBoth(m) }),
  'enum + member': (m) => ({ typed: `${m.one.name} ${m.member.name}`, right: ofBoth(m) }),
  'part of an enum + member': (m) => {
    const parts = humps(m.one.name);
    if (parts.length < 3) return null;
    const from = m.dice.below(parts.length - 1);
    const own = parts.slice(from, from + 2);
    const typed = `${m.dice.pick([own.join(' '), own.join('')])} ${m.member.name}`;
    const wanted = own.map((part) => part.toLowerCase());
    return {
      typed,
      right: rows(
        m,
        (one, member) =>
          same(member.name, m.member.name) &&
          wanted.every((part) => one.name.toLowerCase().includes(part)),
      ),
    };
  },
  constants: (m) => {
    if (!isPlain(m.member.name)) return null;
    const [type, member] = [upper(m.one.name), upper(m.member.name)];
    const typed = m.dice.pick([
      `${type}.${member}`,
      `${type}::${constant(m.member.name)}`,
      `${m.one.name}.${m.member.name}`,
      `${type}->${m.member.name}`,
      `${type}#${member}`,
      `${type}/${member}`,
      `models.${m.member.name.toUpperCase()}_${m.one.name.toUpperCase()}`,
      `models.${constant(m.member.name)}_${m.one.name.toUpperCase()}`,
      `${constant(m.one.name)}_${constant(m.member.name)}`,
      `Microsoft.Graph.Models.${type}.${member}`,
      `${type}.${constant(m.member.name)};`,
      `case ${type}.${member}:`,
      `${type}['${m.member.name}']`,
      `${type}.${member}.value()`,
    ]);
    return { typed, right: ofBoth(m) };
  },
  'JSON and YAML': (m) => {
    const parts = humps(m.one.name);
    const property = m.dice.pick([
      m.one.name,
      parts.length > 2
        ? parts
            .slice(-2)
            .join('')
            .replace(/^./, (c) => c.toLowerCase())
        : m.one.name,
    ]);
    const typed = m.dice.pick([
      `"${property}": "${m.member.name}"`,
      `"${property}": "${m.member.name}",`,
      `{ "${property}": "${m.member.name}" }`,
      `${property}: ${m.member.name}`,
      `'${property}': '${m.member.name}'`,
    ]);
    const wanted = humps(property).map((part) => part.toLowerCase());
    return {
      typed,
      right: rows(
        m,
        (one, member) =>
          same(member.name, m.member.name) &&
          wanted.every((part) => one.name.toLowerCase().includes(part)),
      ),
    };
  },
  OData: (m) => ({
    typed: m.dice.pick([
      `${m.one.name} eq '${m.member.name}'`,
      `$filter=${m.one.name} eq '${m.member.name}'`,
      `?$filter=${m.one.name} ne microsoft.graph.${m.one.name}'${m.member.name}'`,
      `${m.one.name} has microsoft.graph.${m.one.name}'${m.member.name}'`,
      `$filter=${m.one.name} in ('${m.member.name}')`,
      `microsoft.graph.${m.one.name}'${m.member.name}'`,
    ]),
    right: ofBoth(m),
  }),
  'namespaces and wrappers': (m) => ({
    typed: m.dice.pick([
      `microsoft.graph.${m.one.name}`,
      `#microsoft.graph.${m.one.name}`,
      `Collection(microsoft.graph.${m.one.name})`,
      `Collection(${m.one.name})`,
      `List<${upper(m.one.name)}>`,
      `${upper(m.one.name)}[]`,
      `"@odata.type": "#microsoft.graph.${m.one.name}"`,
      `${m.one.name} collection`,
    ]),
    right: pages(m, ({ name }) => same(name, m.one.name)),
  }),
  'addresses and files': (m) => {
    const [version = '', stem = '', section] = m.one.id.split('/');
    if (section !== undefined) {
      const here = `https://example.org/${m.locale.toLowerCase()}/${m.one.id}/`;
      return {
        typed: m.dice.pick([here, `${here}#${m.member.anchor}`, m.one.id]),
        right: new Set([m.one.id, `${m.one.id}#${m.member.anchor}`]),
      };
    }
    const view = version === 'v1.0' ? '1.0' : 'beta';
    const typed = m.dice.pick([
      `http://localhost:4321/${m.locale.toLowerCase()}/${version}/${stem}/`,
      `https://example.org/docs/${m.locale.toLowerCase()}/${version}/${stem}/#${m.member.anchor}`,
      `https://docs.microsoft.com/en-us/graph/api/resources/${stem}?view=graph-rest-${view}`,
      `https://learn.microsoft.com/zh-cn/graph/api/resources/${stem}?view=graph-rest-${view}#members`,
      `https://github.com/microsoftgraph/microsoft-graph-docs/blob/main/api-reference/${version}/resources/${stem}.md`,
      `api-reference/${version}/resources/${stem}.md`,
      `${stem}.md`,
      stem,
      `content/zh-CN/api-reference/${version}/resources/${stem}.md:27:5`,
    ]);
    const known = /v1\.0|beta/.test(typed);
    const right = pages(m, ({ id }) => id.endsWith(`/${stem}`) && (!known || id === m.one.id));
    if (typed.includes('#member')) right.add(`${m.one.id}#${m.member.anchor}`);
    return { typed, right };
  },
  headings: (m) => ({
    typed: m.dice.pick([
      `${m.one.name} enum type`,
      `${m.one.name} 枚举类型`,
      `tipo de enumeração ${m.one.name}`,
      `Enum type ${m.one.name}`,
      `enumeração ${m.one.name}`,
      `${m.one.name} values`,
    ]),
    right: pages(m, ({ name }) => same(name, m.one.name)),
  }),
  'forms of a value': (m) => {
    const number = Number(m.member.value ?? 'none');
    if (!Number.isSafeInteger(number) || number < 0 || m.member.value === '') return null;
    const forms = [
      `= ${number}`,
      `== ${number}`,
      `value ${number}`,
      `value = ${number}`,
      `valor ${number}`,
      `值 ${number}`,
      `0x${number.toString(16)}`,
      `0b${number.toString(2)}`,
      `(${number})`,
      `"${number}"`,
      `+${number}`,
    ];
    if (number > 999)
      forms.push(
        number.toLocaleString('en-US'),
        number.toLocaleString('de-DE'),
        number.toLocaleString('en-US').replace(/,/g, '_'),
      );
    if (number > 4 && Number.isInteger(Math.log2(number))) forms.push(`1 << ${Math.log2(number)}`);
    return {
      typed: m.dice.pick(forms),
      right: rows(m, (_, member) => member.value !== null && Number(member.value) === number),
    };
  },
  'sums of flags': (m) => {
    const flags = m.one.members
      .map(({ value }) => Number(value))
      .filter((value) => value > 0 && Number.isInteger(Math.log2(value)));
    if (flags.length < 4) return null;
    const [a = 0, b = 0] = m.dice.shuffle(flags);
    const right = rows(m, (_, member) => Number(member.value) === a + b && member.value !== null);
    if (right.size === 0)
      for (const one of m.enums) {
        const values = one.members.map(({ value }) => Number(value));
        if (values.includes(a) && values.includes(b)) right.add(one.id);
      }
    return { typed: m.dice.pick([`${a}|${b}`, `${a} | ${b}`, `${a} + ${b}`]), right };
  },
  'enum + value': (m) => {
    if (m.member.value === null || !/^-?\d+$/.test(m.member.value)) return null;
    const { value } = m.member;
    return {
      typed: m.dice.pick([
        `${m.one.name} ${value}`,
        `${m.one.name} = ${value}`,
        `${m.one.name}(${value})`,
        `"${m.one.name}": ${value}`,
        `${m.one.name} eq ${value}`,
        `value ${value} ${m.one.name}`,
        `(${upper(m.one.name)})${value}`,
      ]),
      right: rows(m, (one, member) => same(one.name, m.one.name) && member.value === value),
    };
  },
  'numbers inside names': (m) => {
    const digits = /\d{2,}/.exec(m.member.name)?.[0];
    if (!digits || /^\d+$/.test(m.member.name)) return null;
    const valued = rows(m, (_, member) => Number(member.value ?? 'x') === Number(digits));
    const holding = new Set([
      ...rows(m, (_, member) => member.name.includes(digits)),
      ...pages(m, ({ name }) => name.includes(digits)),
    ]);
    return { typed: digits, right: valued.size > 0 ? valued : holding };
  },
  'one slip': (m) => {
    const { name } = m.dice.pick([m.one, m.member]);
    return isPlain(name) && name.length > 5
      ? { typed: withSlip(m.dice, name), right: named(m, name) }
      : null;
  },
  'two slips': (m) => {
    const { name } = m.dice.pick([m.one, m.member]);
    return isPlain(name) && name.length > 11
      ? { typed: withSlip(m.dice, withSlip(m.dice, name)), right: named(m, name) }
      : null;
  },
  'a slip in a part': (m) => {
    const parts = humps(m.one.name);
    const long = parts.filter((part) => part.length > 5);
    if (parts.length < 3 || long.length === 0) return null;
    const part = m.dice.pick(long);
    return {
      typed: `${withSlip(m.dice, part.toLowerCase())} ${m.member.name}`,
      right: rows(
        m,
        (one, member) =>
          same(member.name, m.member.name) && bare(one.name + member.name).includes(bare(part)),
      ),
    };
  },
  'a slip in an unfinished name': (m) => {
    const { name } = m.dice.pick([m.one, m.member]);
    if (!isPlain(name) || name.length < 12) return null;
    const begun = name.slice(0, Math.ceil(name.length * 0.75));
    const starts = (text: string): boolean => bare(text).startsWith(bare(begun));
    return {
      typed: withSlip(m.dice, begun),
      right: new Set([
        ...rows(m, (_, one) => starts(one.name)),
        ...pages(m, (one) => starts(one.name)),
      ]),
    };
  },
  'Chinese + identifier': (m) => {
    const text = m.member.description['zh-CN'] ?? '';
    const run = m.dice.pick(text.match(/\p{sc=Han}{2,}/gu) ?? ['']);
    const word = run.slice(0, 2 + m.dice.below(3));
    if (word.length < 2) return null;
    const name = m.dice.pick([m.one.name, m.member.name]);
    const typed = m.dice.pick([
      `${word} ${name}`,
      `${word}${name}`,
      `${name}${word}`,
      `${name} ${word}`,
    ]);
    const holds = (one: PublicEnum, member: Material['member']): boolean =>
      (same(one.name, name) || same(member.name, name)) &&
      [member.description['zh-CN'], member.published['zh-CN']?.name].some((own) =>
        own?.includes(word),
      );
    return isPlain(name) ? { typed, right: rows(m, holds) } : null;
  },
  'traditional characters': (m) => {
    const typed = phraseOf({ ...m, locale: 'zh-CN' });
    if (typed === null || toTraditional(typed) === typed) return null;
    return { typed: toTraditional(typed), right: holdsPhrase(m, typed) };
  },
  'full width and accents': (m) => {
    const typed = phraseOf({ ...m, locale: 'pt-BR' }, 3);
    if (m.dice.below(2) === 0 && typed) return { typed: bare(typed), right: holdsPhrase(m, typed) };
    if (!isPlain(m.member.name)) return null;
    const wide = m.member.name.replace(/[!-~]/g, (one) =>
      String.fromCharCode(one.charCodeAt(0) + 0xfee0),
    );
    return { typed: wide, right: named(m, m.member.name) };
  },
  inflections: (m) => {
    const locale = m.locale === 'zh-CN' ? 'en' : m.locale;
    const text = m.member.description[locale] ?? '';
    const words = text.split(/\s+/).filter((word) => /^[\p{L}]{4,}$/u.test(word));
    if (words.length < 3) return null;
    const at = m.dice.below(words.length - 1);
    const own = words.slice(at, at + 2 + m.dice.below(2));
    const place = own.findIndex((word) => /[aeiouvtdnrelp]s?$/.test(word) && word.length > 5);
    if (place < 0) return null;
    const word = own[place] ?? '';
    const bent = word.endsWith('s') ? word.slice(0, -1) : `${word}s`;
    const typed = own.map((one, index) => (index === place ? bent : one)).join(' ');
    const wanted = own.map((one) => bare(one).replace(/s$/, ''));
    return {
      typed,
      right: new Set([
        ...rows(m, (one, member) => {
          const all = bare([one.name, member.name, ...Object.values(member.description)].join(' '));
          return wanted.every((part) => all.includes(part));
        }),
        ...pages(m, (one) => wanted.every((part) => bare(one.name).includes(part))),
      ]),
    };
  },
  'words of several fields': (m) => {
    const part = m.dice.pick(
      humps(m.one.name)
        .filter((own) => own.length > 3)
        .concat(''),
    );
    const words = (m.member.description[m.locale] ?? '').match(/[\p{L}]{5,}/gu) ?? [];
    if (part === '' || words.length === 0 || !isPlain(m.member.name)) return null;
    const word = /\p{sc=Han}/u.test(words[0] ?? '')
      ? (words[0] ?? '').slice(0, 3)
      : m.dice.pick(words);
    const typed = m.dice.shuffle([part.toLowerCase(), m.member.name, word]).join(' ');
    return {
      typed,
      right: rows(m, (one, member) => {
        const all = bare([one.name, member.name, ...Object.values(member.description)].join(' '));
        return [part, m.member.name, word].every((own) => all.includes(bare(own)));
      }),
    };
  },
  'a version as a word': (m) => {
    const typed = `${m.one.name} ${m.member.name} ${m.one.version}`;
    return {
      typed: m.dice.pick([typed, `${m.member.name} ${m.one.version} ${m.one.name}`]),
      right: rows(
        m,
        (one, member) =>
          same(one.name, m.one.name) &&
          same(member.name, m.member.name) &&
          one.version === m.one.version,
      ),
    };
  },
  'an unknown word among known ones': (m) => ({
    typed: m.dice.shuffle([m.one.name, m.member.name, nonsense(m.dice)]).join(' '),
    right: ofBoth(m),
  }),
  'unknown words': (m) => ({
    typed: m.dice.below(3) > 0 ? nonsense(m.dice) : `${nonsense(m.dice)} ${nonsense(m.dice)}`,
    right: new Set(),
  }),
};

function nonsense(dice: Dice): string {
  return Array.from({ length: 7 + dice.below(6) }, () => dice.letter()).join('');
}
