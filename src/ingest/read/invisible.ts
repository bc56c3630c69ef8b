import { type Problem, problem } from '../problem.ts';

/** Characters that change the order or the look of a text without being seen (https://trojansource.codes). */
const invisible = /[\u200b\u2060\u202a-\u202e\u2066-\u2069\u00ad\ufeff\u{e0000}-\u{e007f}]/u;

/** The first invisible character of a page as a finding, or null. Joiners and direction marks, which scripts need, pass. */
export function invisibleProblem(text: string): Problem | null {
  const match = invisible.exec(text);
  if (!match) return null;
  const code = match[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return problem('page/invisible', match.index, 'visible text', `U+${code}`);
}
