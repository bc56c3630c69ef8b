import { expect, it } from 'vitest';
import { readAddress, readSdkCall } from '../../../../src/search/query/pasted-code.ts';

it.each([
  ['graphClient.Users["x"].Messages.GetAsync()', 'GET /users/{}/messages'],
  ['await graphClient.Me.Messages.GetAsync();', 'GET /me/messages'],
  [
    'var x = await graphClient.Users["x"].Messages["y"].DeleteAsync();',
    'DELETE /users/{}/messages/{}',
  ],
  ['graphClient.me().messages().get()', 'GET /me/messages'],
  ['graphClient.users("x").messages().buildRequest().get();', '/users/{}/messages'],
  ['graphServiceClient.users().byUserId("x").messages().get();', 'GET /users/{}/messages'],
  ["await graph_client.users.by_user_id('x').messages.get()", 'GET /users/{}/messages'],
  [
    "$graphServiceClient->users()->byUserId('x')->messages()->get()->wait();",
    'GET /users/{}/messages',
  ],
  [
    'graphClient.Users().ByUserId("x").Messages().Get(context.Background(), nil)',
    'GET /users/{}/messages',
  ],
  ["client.api('/me/messages').get()", 'GET /me/messages'],
  ["client.api('/me/messages').version('beta').post(message);", '/me/messages'],
])('reads %s as %s', (code, request) => {
  expect(readSdkCall(code)).toBe(request);
});

it.each(['client', 'clientType', 'a client. It is new', 'client.', 'SyncState.failed'])(
  'reads no call in %s',
  (text) => {
    expect(readSdkCall(text)).toBeNull();
  },
);

it.each([
  ['curl https://api.example.org/v1.0/me', 'https://api.example.org/v1.0/me'],
  ['curl -X POST https://api.example.org/v1.0/users', 'POST https://api.example.org/v1.0/users'],
  ['x --method get --url https://api.example.org/v1.0/me', 'get https://api.example.org/v1.0/me'],
  ['fetch("https://api.example.org/v1.0/me")', 'https://api.example.org/v1.0/me'],
])('reads the request in %s', (text, request) => {
  expect(readAddress(text)?.request).toBe(request);
});

it('reads no address beside an address that stands alone', () => {
  expect(readAddress('https://api.example.org/v1.0/me')).toBeNull();
});
