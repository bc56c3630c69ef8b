import { z } from 'zod';
import { checkIds } from './check-id.ts';
import { severity } from './diagnostic.ts';

const level = z.union([severity, z.literal('off')]);

/** Severity of a check, or `off`; by language where it is a matter of house style, `*` for all others. */
export const severitySettings = z.partialRecord(
  z.enum(checkIds),
  z.union([level, z.record(z.string(), level)]),
);
export type SeveritySettings = z.infer<typeof severitySettings>;
