/** A member as a line of `/api/v1/members.jsonl` has it. */
export interface MemberLine {
  enum: string;
  type: string;
  version: string;
  name: string;
  value: string | null;
  anchor: string;
  description: Record<string, string>;
}

/** An enum by its members. */
export interface KnownEnum {
  id: string;
  type: string;
  version: string;
  members: MemberLine[];
}

/** The members of every enum, to be looked up. */
export interface KnownMembers {
  /** Enums that have a member of a name. */
  withName: (name: string) => readonly KnownEnum[];
  /** Enums by the lower-case name of their type. */
  ofType: (type: string) => readonly KnownEnum[];
}

/** Returns the members of a JSON Lines file, to be looked up by name and by type. */
export function knownMembers(lines: string): KnownMembers {
  const enums = new Map<string, KnownEnum>();
  const byName = new Map<string, Set<KnownEnum>>();
  const byType = new Map<string, KnownEnum[]>();
  for (const line of lines.split('\n')) {
    if (!line) continue;
    const member = JSON.parse(line) as MemberLine;
    const { enum: id, type, version } = member;
    let own = enums.get(id);
    if (!own) {
      own = { id, type, version, members: [] };
      enums.set(id, own);
      const key = type.toLowerCase();
      byType.set(key, [...(byType.get(key) ?? []), own]);
    }
    own.members.push(member);
    byName.set(member.name, (byName.get(member.name) ?? new Set()).add(own));
  }
  return {
    withName: (name) => [...(byName.get(name) ?? [])],
    ofType: (type) => byType.get(type.toLowerCase()) ?? [],
  };
}
