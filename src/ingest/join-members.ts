import type { Alignment } from '../model/enum-entry.ts';
import type { LooseRow, Member, MemberTarget } from '../model/member.ts';
import { alignRows } from './align-rows.ts';
import type { Row } from './rows.ts';
import { sameText } from './same-text.ts';

/** What joining a translation's table with the source's yields beside the members' targets. */
export interface JoinedRows {
  alignment: Alignment;
  behind: boolean;
  loose: LooseRow[];
}

/** A translation's rows. `former` is the English beside each (side by side) or null (plain). */
export interface TargetRows {
  locale: string;
  rows: (Row | null)[];
  former: (Row | null)[] | null;
}

/** Members of a source table, without any translation yet. Repeated names get `.2` in their anchor. */
export function toMembers(rows: readonly (Row | null)[]): Member[] {
  const seen = new Map<string, number>();
  return rows.flatMap((row) => {
    if (!row) return [];
    const anchor = row.name.replace(/\s+/g, '_');
    const n = (seen.get(anchor) ?? 0) + 1;
    seen.set(anchor, n);
    return [
      {
        name: row.name,
        value: row.value,
        anchor: `member.${anchor}${n > 1 ? `.${n}` : ''}`,
        description: row.description,
        at: row.at.name,
        targets: {},
      },
    ];
  });
}

/** Joins one translation's rows with the members, adding a target to each member that has one. */
export function joinMembers(members: Member[], { locale, rows, former }: TargetRows): JoinedRows {
  const compared = former ?? rows;
  const present = compared.flatMap((row, index) =>
    row && (former ? true : rows[index]) ? [{ index, name: row.name, value: row.value }] : [],
  );
  const aligned = former ? alignFormer(members, present) : alignRows(members, present);
  const looseRow = (index: number) => toLoose(rows[index] ?? null, former?.[index] ?? null);
  if ('reason' in aligned) {
    return {
      alignment: { by: 'none', reason: aligned.reason },
      behind: true,
      loose: rows.flatMap((_, i) => looseRow(i) ?? []),
    };
  }
  const joined = new Set<number>();
  let behind = false;
  members.forEach((member, m) => {
    const at = aligned.pairs[m];
    const index = at === null || at === undefined ? undefined : present[at]?.index;
    const row = index === undefined ? undefined : (rows[index] ?? undefined);
    const old = index === undefined ? null : (former?.[index] ?? null);
    if (index !== undefined) joined.add(index);
    if (!row) {
      behind ||= index === undefined;
      return;
    }
    const target = toTarget(member, row, old);
    behind ||= Object.keys(target.from).length > 0;
    member.targets[locale] = target;
  });
  const loose = rows.flatMap((_, index) => (joined.has(index) ? [] : (looseRow(index) ?? [])));
  return { alignment: { by: former ? 'id' : 'place' }, behind: behind || loose.length > 0, loose };
}

function toTarget(member: Member, row: Row, old: Row | null): MemberTarget {
  const target: MemberTarget = {
    published: {},
    description: row.description,
    from: {},
    at: row.at,
    edges: row.edges,
  };
  if (row.name !== member.name) target.published.name = row.name;
  if (member.value !== null && row.value !== null && row.value !== member.value)
    target.published.value = row.value;
  if (!old) return target;
  if (old.name !== member.name) target.from.name = old.name;
  if (old.value !== member.value) target.from.value = old.value;
  if (!sameText(old.description ?? '', member.description ?? ''))
    target.from.description = old.description ?? '';
  return target;
}

function toLoose(row: Row | null, old: Row | null): LooseRow | null {
  const any = row ?? old;
  if (!any) return null;
  return {
    published: { name: row?.name ?? '', value: row?.value ?? null },
    from: old && { name: old.name, value: old.value, description: old.description },
    description: row?.description ?? null,
    at: any.at.name,
  };
}

/** English against English: rows are the same where name and occurrence are, or where a value was only renamed. */
function alignFormer(
  members: readonly Member[],
  old: readonly { name: string; value: string | null }[],
) {
  const byName = new Map<string, number[]>();
  for (const [index, row] of old.entries()) {
    byName.set(row.name, [...(byName.get(row.name) ?? []), index]);
  }
  const pairs = members.map((member) => byName.get(member.name)?.shift() ?? null);
  const taken = new Set(pairs);
  const real = new Set(members.map((member) => member.name));
  const free = old.flatMap((row, index) =>
    taken.has(index) || real.has(row.name) || row.value === null
      ? []
      : [{ value: row.value, index }],
  );
  members.forEach((member, m) => {
    if (pairs[m] !== null || member.value === null) return;
    const same = free.filter((row) => row.value === member.value);
    if (same.length === 1 && same[0]) pairs[m] = same[0].index;
  });
  return { pairs };
}
