import { expect, it } from 'vitest';
import { readMessage } from '../../../../src/search/query/pasted-message.ts';

it.each([
  ['IllegalArgumentException: No enum constant com.x.SyncState.FAILED', 'com.x.SyncState.FAILED'],
  ["ValueError: 'failed' is not a valid SyncState", 'failed SyncState'],
  [
    `Error converting value "failed" to type 'X.SyncState'. Path 'state', line 1.`,
    'failed X.SyncState',
  ],
  [
    'Cannot deserialize value of type `com.x.SyncState` from String "failed": not one of [none]',
    'com.x.SyncState failed',
  ],
  ["System.ArgumentException: Requested value 'completed' was not found.", 'completed'],
  ["Cannot read properties of undefined (reading 'inProgress')", 'inProgress'],
  ["AttributeError: type object 'SyncState' has no attribute 'Failed'", 'SyncState Failed'],
  ["error CS0117: 'SyncState' does not contain a definition for 'Failed'", 'SyncState Failed'],
  ["Property 'Failed' does not exist on type 'typeof SyncState'.", 'Failed SyncState'],
  ['The argument "failed" does not belong to the set "none,done" of the attribute.', 'failed'],
])('reads of %s: %s', (typed, names) => {
  expect(readMessage(typed)).toBe(names);
});

it.each([
  'failed',
  'it has failed',
  `state eq 'failed'`,
  'unknownError',
  "Error: Resource 'x' does not exist",
  'The device was not found.',
])('takes %s for no message', (typed) => {
  expect(readMessage(typed)).toBeNull();
});
