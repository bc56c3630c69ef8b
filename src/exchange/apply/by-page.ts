import type { ListedPath } from '../../store/content-dir.ts';
import type { ReturnedUnit } from '../returned/returned.ts';
import { idParts } from '../units/page-units.ts';
import { unitId } from '../units/unit-id.ts';

/** Returned units by page and language, and those of no page. */
export interface ByPage {
  pages: Map<ListedPath, ReturnedUnit[]>;
  unplaced: ReturnedUnit[];
}

/** Sorts returned units by their pages, which the beginnings of their ids name. */
export function byPage(units: readonly ReturnedUnit[], paths: readonly ListedPath[]): ByPage {
  const byId = new Map(
    paths.map((path) => [unitId(...idParts(path[0]?.path ?? '')), path] as const),
  );
  const pages = new Map<ListedPath, ReturnedUnit[]>();
  const unplaced: ReturnedUnit[] = [];
  for (const unit of units) {
    const path = unit.ids.map((id) => pageOf(id, byId)).find((found) => found);
    if (!path) {
      if (unit.target !== null) unplaced.push(unit);
      continue;
    }
    const list = pages.get(path);
    if (list) list.push(unit);
    else pages.set(path, [unit]);
  }
  return { pages, unplaced };
}

function pageOf(id: string, byId: ReadonlyMap<string, ListedPath>): ListedPath | undefined {
  const parts = id.split(':');
  return byId.get(parts.slice(0, 2).join(':')) ?? byId.get(parts[0] ?? '');
}
