import { chromium, type Page } from '@playwright/test';
import { browserArguments, installedBrowser } from '../../tests/support/browser.ts';
import type { EvaluationQuery } from './queries.ts';

/** What the page of results showed: the address of the first result below `/{locale}/`, and how many there are. */
export interface Answer {
  first: string | null;
  count: number;
  /** Milliseconds until every part had answered. */
  time: number;
}

/** Asks every query on the page of results of its language, as a reader would type it. */
export async function answersInBrowser(
  origin: string,
  queries: readonly EvaluationQuery[],
): Promise<Answer[]> {
  const executablePath = installedBrowser();
  const browser = await chromium.launch({
    args: browserArguments,
    ...(executablePath && { executablePath }),
  });
  try {
    const answers: Answer[] = [];
    const pages = new Map<string, Page>();
    for (const { typed, locale } of queries) {
      const page = pages.get(locale) ?? (await browser.newPage());
      if (!pages.has(locale)) await page.goto(`${origin}/${locale.toLowerCase()}/search/`);
      pages.set(locale, page);
      answers.push(await page.evaluate(ask, typed));
    }
    return answers;
  } finally {
    await browser.close();
  }
}

/** Runs in the page: types, waits until every part has answered, and reads the list. */
async function ask(typed: string): Promise<Answer> {
  const started = performance.now();
  const field = document.querySelector<HTMLInputElement>('main input[type="search"]');
  const list = document.querySelector<HTMLElement>('ol.results');
  if (!field || !list) throw new Error('This is not the page of results.');
  field.value = typed;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  const isAnswered = (): boolean =>
    new URLSearchParams(location.search).get('q') === typed.trim() && list.ariaBusy === 'false';
  while (!isAnswered()) {
    if (performance.now() - started > 30_000) throw new Error(`No answer to ${typed}`);
    await new Promise((done) => setTimeout(done, 5));
  }
  const link = list.querySelector<HTMLAnchorElement>('li a');
  return {
    first: link ? decodeURIComponent(link.pathname + link.hash).replace(/^\/[^/]+\//, '') : null,
    count: list.querySelectorAll('li').length,
    time: performance.now() - started,
  };
}
