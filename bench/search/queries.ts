import { type Asked, classes, type Material } from './classes.ts';
import type { PublicEnum } from './content.ts';
import { Dice } from './dice.ts';
import { referenceClasses } from './reference-classes.ts';
import type { PublicEntry } from './reference-content.ts';

/** A query of the evaluation: what is typed on which language's page. */
export interface EvaluationQuery extends Asked {
  kind: string;
  locale: string;
}

/** Draws `perClass` queries of every class, the languages in turn. The same seed draws the same queries. */
export function drawQueries(
  enums: readonly PublicEnum[],
  seed: number,
  perClass: number,
  locales: readonly string[] = ['en', 'zh-CN', 'pt-BR'],
): EvaluationQuery[] {
  const withMembers = enums.filter(({ members }) => members.length > 0);
  return Object.entries(classes).flatMap(([kind, make], order) => {
    const dice = new Dice(seed * 1009 + order);
    const drawn = new Map<string, EvaluationQuery>();
    for (let tries = 0; drawn.size < perClass && tries < perClass * 400; tries++) {
      const locale = locales[drawn.size % locales.length] ?? 'en';
      const one = dice.pick(withMembers);
      const material: Material = { enums, one, member: dice.pick(one.members), locale, dice };
      const asked = make(material);
      if (asked && !drawn.has(asked.typed)) drawn.set(asked.typed, { ...asked, kind, locale });
    }
    return [...drawn.values()];
  });
}

/** The same over types, methods and all that they have. */
export function drawReferenceQueries(
  entries: readonly PublicEntry[],
  seed: number,
  perClass: number,
  locales: readonly string[] = ['en', 'zh-CN', 'pt-BR'],
): EvaluationQuery[] {
  const types = entries.filter(
    ({ kind, properties = [] }) => kind === 'type' && properties.length > 0,
  );
  const methods = entries.filter(({ kind }) => kind === 'method');
  return Object.entries(referenceClasses).flatMap(([kind, make], order) => {
    const dice = new Dice(seed * 2003 + order);
    const drawn = new Map<string, EvaluationQuery>();
    for (let tries = 0; drawn.size < perClass && tries < perClass * 40; tries++) {
      const locale = locales[drawn.size % locales.length] ?? 'en';
      const type = dice.pick(types);
      const row = dice.pick([...(type.properties ?? []), ...(type.relationships ?? [])]);
      const asked = make({ entries, type, row, method: dice.pick(methods), locale, dice });
      if (asked && !drawn.has(asked.typed)) drawn.set(asked.typed, { ...asked, kind, locale });
    }
    return [...drawn.values()];
  });
}
