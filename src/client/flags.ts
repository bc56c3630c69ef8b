import { buildFlags } from './flags-panel.ts';

const section = document.querySelector<HTMLElement>('[data-flags]');
if (section) buildFlags(section);
