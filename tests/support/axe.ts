import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

/**
 * Returns what axe finds on a page in light and in dark, or in the element `part` selects: `scheme rule element`, the
 * first element of each rule. Frames are not looked into: our pages have none.
 */
export async function axeFindings(page: Page, part?: string): Promise<string[]> {
  const findings: string[] = [];
  // Once a page: to hand axe over takes longer than to run it.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const found = await page.evaluate(
      async ([options, part]) => {
        const { violations } = await window.axe.run(part ?? document, options);
        return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
      },
      [options, part] as const,
    );
    findings.push(...found.map((finding) => `${colorScheme} ${finding}`));
  }
  return findings;
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
