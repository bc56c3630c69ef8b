import { expect, it } from 'vitest';
import { readAddress, readFrame, readSdkCall } from '../../../../src/search/query/pasted-code.ts';

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

it.each([
  [
    'at X.Graph.Users.Item.Messages.MessagesRequestBuilder.GetAsync(CancellationToken token)',
    'GET /users/{}/messages',
  ],
  ['at X.Graph.Beta.Me.SendMail.SendMailRequestBuilder.PostAsync(Body body)', 'POST /me/sendmail'],
  [
    'at com.x.graph.users.item.messages.MessagesRequestBuilder.get(MessagesRequestBuilder.java:80)',
    'GET /users/{}/messages',
  ],
  [
    'File "/lib/msgraph/generated/users/item/mail_folders/mail_folders_request_builder.py", line 77, in get',
    'GET /users/{}/mailfolders',
  ],
  ['at X.Graph.Models.SyncState.Parse(String value)', null],
  ['a request builder gets', null],
])('reads of the frame %s: %s', (typed, request) => {
  expect(readFrame(typed)).toBe(request);
});
