/** Random numbers from a seed (mulberry32), so that a damaged page can be had again. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Damage = (text: string, next: () => number) => string;

const at = (text: string, next: () => number) => Math.floor(next() * (text.length + 1));

/** Takes out, doubles or moves one match of a pattern. */
function part(pattern: RegExp): Damage {
  return (text, next) => {
    const matches = [...text.matchAll(pattern)];
    const match = matches[Math.floor(next() * matches.length)];
    if (!match) return text;
    const [before, after] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
    const kind = next();
    if (kind < 0.5) return before + after;
    if (kind < 0.75) return before + match[0] + match[0] + after;
    const rest = before + after;
    const to = at(rest, next);
    return rest.slice(0, to) + match[0] + rest.slice(to);
  };
}

const signs = [...'|<>"\'`*_[]()#-:\\&;!~=\n\r\t\0 \u202e\u200b\ufeff😀漢'];

/** Kinds of damage, each as likely as the others. */
const damages: Damage[] = [
  (text, next) => {
    const i = at(text, next);
    return text.slice(0, i) + text.slice(i + 1 + Math.floor(next() * 3));
  },
  (text, next) => {
    const i = at(text, next);
    return text.slice(0, i) + (signs[Math.floor(next() * signs.length)] ?? '') + text.slice(i);
  },
  (text, next) => {
    const i = at(text, next);
    return text.slice(0, i) + (text[i + 1] ?? '') + (text[i] ?? '') + text.slice(i + 2);
  },
  (text, next) => {
    const i = at(text, next);
    return text.slice(0, i);
  },
  (text, next) => {
    const [a, b] = [at(text, next), at(text, next)].sort((x, y) => x - y);
    return text.slice(0, a) + text.slice(a, Math.min(b ?? 0, (a ?? 0) + 400)) + text.slice(a);
  },
  part(/<span [^>]*>/g),
  part(/<\/span>/g),
  part(/<span data-ttu-id[^>]*>[^<]*<\/span>/g),
  part(/<span class="sxs-lookup">.*?<\/span><\/span>/g),
  part(/\|/g),
  part(/^\|.*$/gm),
  part(/^.*\n/gm),
  part(/-?\d+(?=")/g),
  part(/ (?:data-[a-z]+-id|class)="[^"]*"/g),
  part(/^#+ /gm),
  part(/<a name="[^"]*"><\/a>/g),
  part(/^---$/gm),
  part(/\n\n/g),
];

/** A page with one to eight random faults. */
export function mutate(text: string, next: () => number): string {
  let damaged = text;
  for (let n = 1 + Math.floor(next() * 8); n > 0; n--)
    damaged = damages[Math.floor(next() * damages.length)]?.(damaged, next) ?? damaged;
  return damaged;
}
