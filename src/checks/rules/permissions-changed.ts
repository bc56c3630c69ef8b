import type { PairRule } from '../rule.ts';

/** The name of a permission: `User.Read.All`. */
const permission = /(?<![\w.])[A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)+(?![\w-])/g;

/** Permissions that are not the source's; critical where one is asked for that the source does not ask for. */
export const permissionsChanged: PairRule = {
  id: 'permissions/changed',
  severities: ['critical', 'error'],
  finds: "Permissions that are not the source's; critical where one is added or is another one",
  why: 'A reader grants too much, or an application that is refused.',
  remedy: 'Write the permissions as the source has them.',
  literal: true,
  find: ({ tables }) =>
    tables.flatMap(({ literals }) =>
      literals.permissions
        .filter(({ change }) => change === 'changed')
        .map(({ literal, printed, at, anchor }) => {
          const wanted = new Set(literal.split(', '));
          const added = (printed.match(permission) ?? []).some((name) => !wanted.has(name));
          return {
            severity: added ? ('critical' as const) : ('error' as const),
            expected: literal,
            actual: printed,
            at,
            anchor,
          };
        }),
    ),
};
