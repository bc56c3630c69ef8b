import { element, joinHtml, noHtml } from '../../html/compose.ts';
import { escapeText } from '../../html/escape.ts';
import type { Html, Locale } from '../../model/text.ts';
import type { BilingualText } from '../../views/entry/bilingual-text.ts';
import type { PageLanguage } from '../../views/languages/page-language.ts';

/** A text to be shown beside its source. */
export interface ShownText {
  segment: BilingualText;
  /** Language of the target. */
  language: Locale;
  class?: string | undefined;
  /** Id of a heading. */
  id?: string | undefined;
}

/** What a text's halves are, where they are no paragraphs. */
const innerTags: Partial<Record<BilingualText['role'], string>> = {
  heading: 'span',
  code: 'pre',
  table: 'div',
  html: 'div',
};

const headings = ['h2', 'h3', 'h4'] as const;

/**
 * Returns a text and its source. A function, not a component: most of a page is made of them.
 * @param page language of the page that it stands on
 */
export function bilingualText(shown: ShownText, page: PageLanguage): Html {
  const { segment, id, class: name } = shown;
  const { role, depth, number } = segment;
  const heading = headings[Math.min(Math.max(depth, 2), 4) - 2] ?? 'h2';
  const tag = role === 'heading' ? heading : role === 'item' ? 'li' : 'div';
  const classes = `pair${name ? ` ${name}` : ''}${role === 'note' ? ' notice' : ''}`;
  const halves = joinHtml(halvesOf(shown, page), role === 'heading' ? ' ' : '');
  return element(tag, { id, class: classes, value: number }, halves);
}

function halvesOf({ segment, language }: ShownText, page: PageLanguage): Html[] {
  const { role, number, source, former } = segment;
  /** A heading that is the same in both languages stands once. */
  const target = role === 'heading' && segment.target === source ? undefined : segment.target;
  /** What both languages have alike stands once. */
  if (role === 'code' && (target === undefined || target === source))
    return [element('pre', { lang: 'en', translate: 'no' }, source ?? target ?? noHtml)];
  const inner = innerTags[role] ?? 'p';
  const halves: Html[] = [];
  if (target !== undefined) {
    const lang = language === page.locale.tag ? undefined : language;
    halves.push(element(inner, { lang, 'data-number': number }, target));
  }
  if (source !== undefined) {
    const second = { class: target === undefined ? undefined : 'source', 'data-number': number };
    /** Beside another language, English is marked on an English page too. */
    const english = target === undefined ? page.english : { lang: 'en', ...page.english };
    halves.push(element(inner, { ...second, ...english }, source));
  }
  if (former !== undefined) halves.push(formerText(former, inner, page));
  return halves;
}

/** What a translation has of an older English text. */
function formerText(text: Html, tag: string, { t, english }: PageLanguage): Html {
  const label = element('b', {}, escapeText(t.entry.former));
  const texts = joinHtml([label, element('span', { ...english }, text)], ' ');
  return element(tag, { class: 'former small-print' }, texts);
}
