import { expect, test } from 'vitest';
import { nameBreaks } from '../../../src/model/name-breaks.ts';

test.each([
  ['deviceManagementState', 'device|Management|State'],
  ['unknown_future-value', 'unknown_|future-|value'],
  ["state has microsoft.graph.riskLevel'none'", "state has microsoft.|graph.|risk|Level'none'"],
  ['IPv6Address', 'IPv6|Address'],
  ['none', 'none'],
])('%s breaks between its words alone', (name, broken) => {
  expect(name.replace(nameBreaks, '$&|')).toBe(broken);
});
