import type { JoinedPart } from './joined.ts';
import type { PageText } from './page-texts.ts';

/** Returns the names in a text that stay as they are: a namespace, and in a title what it is the title of. */
export function namesIn(role: PageText['role'], part: JoinedPart | null): string[] {
  if (!part) return [];
  const { name, namespace } = part;
  const isTitle = role === 'title' || role === 'heading';
  return [...(isTitle && name ? [name] : []), ...(namespace?.includes('.') ? [namespace] : [])];
}
