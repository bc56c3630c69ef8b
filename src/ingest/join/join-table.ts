import { noHtml } from '../../html/compose.ts';
import type { Alignment } from '../../model/entry.ts';
import type { LooseRow, Member, MemberTarget } from '../../model/table.ts';
import { alignFormer } from '../align/align-former.ts';
import { alignRows } from '../align/align-rows.ts';
import { looksSame, sameText } from '../align/same-text.ts';
import type { Row } from '../render/rows.ts';
import { uniqueNames } from './unique-names.ts';

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

/** Members of a source table, without any translation yet; rows without a name are none. */
export function toMembers(rows: readonly (Row | null)[]): Member[] {
  const named = rows.flatMap((row) => (row?.name ? [{ ...row, name: row.name }] : []));
  const anchors = uniqueNames(named.map((row) => row.name.replace(/\s+/g, '_')));
  return named.map((row, i) => ({
    name: row.name,
    value: row.value,
    anchor: `member.${anchors[i]}`,
    description: row.description,
    at: row.at.name,
    targets: {},
  }));
}

/** Joins one translation's rows with the members, adding a target to each member that has one. */
export function joinMembers(members: Member[], { locale, rows, former }: TargetRows): JoinedRows {
  const compared = former ?? rows;
  const present = compared.flatMap((row, index) =>
    row ? [{ index, name: row.name ?? '', value: row.value }] : [],
  );
  const aligned = former ? alignFormer(members, present) : alignRows(members, present);
  const looseRow = (index: number) => toLoose(rows[index] ?? null, former?.[index] ?? null);
  const notAligned = (reason: string): JoinedRows => ({
    alignment: { by: 'none', reason },
    behind: true,
    loose: rows.flatMap((_, i) => looseRow(i) ?? []),
  });
  if (rows.length === 0 && members.length > 0) return notAligned('no rows of members to align');
  if ('reason' in aligned) return notAligned(aligned.reason);
  const joined = new Set<number>();
  let behind = false;
  members.forEach((member, m) => {
    const at = aligned.pairs[m] ?? null;
    const index = at === null ? undefined : present[at]?.index;
    const row = index === undefined ? null : (rows[index] ?? null);
    if (index === undefined || !row) {
      // A row of which the page has only its English stands among the loose ones if that English is another.
      const old = index === undefined ? null : (former?.[index] ?? null);
      if (index !== undefined && (!old || isSame(member, old))) joined.add(index);
      behind ||= index === undefined;
      return;
    }
    joined.add(index);
    const target = toTarget(member, row, former?.[index] ?? null);
    behind ||= isBehind(target.from, member);
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
  if (row.name !== null && row.name !== member.name) target.published.name = row.name;
  if (member.value !== null && row.value !== null && row.value !== member.value)
    target.published.value = row.value;
  if (old) target.from = fromOf(member, old);
  return target;
}

/** The English of a row, field by field, where it differs from the member's. */
function fromOf(member: Member, old: Row): MemberTarget['from'] {
  const from: MemberTarget['from'] = {};
  if (old.name !== null && old.name !== member.name) from.name = old.name;
  if (old.value !== member.value) from.value = old.value;
  if (!sameText(old.description, member.description)) from.description = old.description ?? noHtml;
  return from;
}

/** Whether a row's English has changed for a reader: an invisible character more or less is no change. */
function isBehind({ description, ...literals }: MemberTarget['from'], member: Member): boolean {
  if (Object.keys(literals).length > 0) return true;
  return description !== undefined && !looksSame(description, member.description);
}

function isSame(member: Member, old: Row): boolean {
  return Object.keys(fromOf(member, old)).length === 0;
}

function toLoose(row: Row | null, old: Row | null): LooseRow | null {
  const any = row ?? old;
  if (!any) return null;
  return {
    published: { name: row?.name ?? '', value: row?.value ?? null },
    from: old && { name: old.name ?? '', value: old.value, description: old.description },
    description: row?.description ?? null,
    at: any.at.name,
  };
}
