import { nameCode } from '../../name-code.ts';
import type { Answer, Candidate } from './answers.ts';
import type { MemberLine } from './members.ts';

/** Makes the item of a value: where it stands, and what it means in the page's language, with a link to each row. */
export function answerItem(answer: Answer, words: DOMStringMap): HTMLLIElement {
  const { path, text, candidates, certain, unknownTo } = answer;
  const item = document.createElement('li');
  item.append(nameCode(path, 'path'), ' ', nameCode(text));
  if (unknownTo !== undefined)
    item.append(paragraph((words['unknown'] ?? '').replace('%', unknownTo)));
  if (!certain && candidates.length > 1) item.append(paragraph(words['maybe'] ?? '', 'maybe'));
  for (const candidate of candidates)
    for (const member of candidate.members)
      item.append(meaning(candidate, member, words['home'] ?? ''));
  return item;
}

function meaning({ type, version }: Candidate, member: MemberLine, home: string): HTMLElement {
  const line = paragraph('');
  const link = document.createElement('a');
  link.href = `${home}${member.enum}/#${encodeURIComponent(member.anchor)}`;
  const value = member.value === null ? '' : ` = ${member.value}`;
  link.append(nameCode(`${type}.${member.name}${value}`));
  const small = document.createElement('small');
  small.textContent = version;
  line.append(link, ' ', ...description(member), ' ', small);
  return line;
}

function description({ description: texts }: MemberLine): Node[] {
  const own = document.documentElement.lang;
  const [lang, text] = [own, 'en'].map((tag) => [tag, texts[tag]]).find(([, one]) => one) ?? [];
  if (!lang || !text) return [];
  const span = document.createElement('span');
  if (lang !== own) span.lang = lang;
  span.textContent = text;
  return [span];
}

function paragraph(text: string, className = ''): HTMLElement {
  const made = document.createElement('p');
  made.textContent = text;
  if (className) made.className = className;
  return made;
}
