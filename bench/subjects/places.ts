import { join } from 'node:path';

/** The project's folder, the bench's, and the one that runs leave things in. */
export const project = join(import.meta.dirname, '..', '..');
export const bench = join(project, 'bench');
export const work = join(bench, 'work');

/** Where our own builds put their sites: outside bench/, whose node_modules are not the project's. */
export const ownSites = join(project, 'dist-bench');

/** The stem of the page that is visited, in zh-CN. */
export const visited = 'beta/intune-onboarding-vpptokensyncstatus';
