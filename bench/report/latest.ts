import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bench } from '../subjects/places.ts';

const file = join(bench, 'results', 'latest.md');

/** Puts a section's text into bench/results/latest.md in the place of the one it had there. */
export function keepSection(heading: string, body: string): void {
  mkdirSync(join(bench, 'results'), { recursive: true });
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '# What was measured last\n';
  writeFileSync(file, withSection(before, heading, body));
}

/** Returns a Markdown text with a section of the second level put in or replaced. */
export function withSection(text: string, heading: string, body: string): string {
  const [top = '', ...sections] = text.split(/^(?=## )/m);
  const section = `## ${heading}\n\n${body.trim()}\n`;
  const at = sections.findIndex((old) => old.startsWith(`## ${heading}\n`));
  if (at < 0) sections.push(section);
  else sections[at] = section;
  return `${[top, ...sections].map((part) => part.trim()).join('\n\n')}\n`;
}
