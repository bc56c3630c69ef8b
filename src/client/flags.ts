import { buildFlags } from './flags-panel.ts';

/** Starts the helper for flags, on a page that has one. */
export function startFlags(): void {
  const section = document.querySelector<HTMLElement>('[data-flags]');
  if (section) buildFlags(section);
}
