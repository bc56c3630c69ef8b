import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds, identifiersIn } from '../../../src/checks/prose/identifier.ts';
import { found } from './page.ts';

test.each([
  ['lower and upper camel', 'The nonCompliant DeviceState.', ['nonCompliant', 'DeviceState']],
  ['snake', 'Use max_count, MAX_SIZE or __proto__.', ['max_count', 'MAX_SIZE', '__proto__']],
  ['dotted', 'See User.Read.All and @odata.nextLink.', ['User.Read.All', '@odata.nextLink']],
  ['scoped', 'A std::vector of it.', ['std::vector']],
  [
    'paths',
    'In HKEY_USERS\\.DEFAULT, C:\\Windows and /me/messages.',
    ['HKEY_USERS\\.DEFAULT', 'C:\\Windows', '/me/messages'],
  ],
  ['files', 'Edit kube-apiserver.yaml.', ['kube-apiserver.yaml']],
  ['language tags', 'Set en-US or zh-Hans-CN.', ['en-US', 'zh-Hans-CN']],
  ['protocols', 'EAP-TTLS, WPA2-PSK and UTF-8', ['EAP-TTLS', 'WPA2-PSK', 'UTF-8']],
  ['protocols of one letter', 'TV-G and TV-MA', ['TV-G', 'TV-MA']],
  [
    'letters and digits',
    'SHA256, IKEv2, Base64, x64, ipv6, PG13, NTLMv2',
    ['SHA256', 'IKEv2', 'Base64', 'x64', 'ipv6', 'PG13', 'NTLMv2'],
  ],
  ['acronyms with a word', 'An HTTPServer by IPSec.', ['HTTPServer', 'IPSec']],
  [
    'headers and media types',
    'If-Match, X-Forwarded-For: application/json',
    ['If-Match', 'X-Forwarded-For', 'application/json'],
  ],
  [
    'alternatives',
    'PolicySet/PolicySetItem and x86/amd64',
    ['PolicySet', 'PolicySetItem', 'x86', 'amd64'],
  ],
  [
    'kebab with digits',
    'On x86-64 in eu-west-1 by aes-256-cbc.',
    ['x86-64', 'eu-west-1', 'aes-256-cbc'],
  ],
  ['commands', 'Run Get-ChildItem --dry-run on $HOME.', ['Get-ChildItem', '--dry-run', '$HOME']],
  ['ordinary words', 'A well-known 32-bit, base64-encoded end.The sign-in, e.g. and/or 10.5.', []],
  ['a full stop without a space', 'Optional.The type. Optional.When it is.', []],
  ['words and a number', 'Windows10 and Office365: Group2, PDFs and URLs, audio/video, V2', []],
  ['what is translated', 'DateTime as YYYY-MM-DD for domain\\user at a@b.com', []],
])('%s', (_, text, names) => {
  expect(identifiersIn(text)).toEqual(names);
});

test.each([
  ['状态为nonCompliant时', 'nonCompliant', true],
  ['estado nonCompliantes', 'nonCompliant', false],
  ['nãoCompliantState', 'CompliantState', false],
  ['SharePointin kautta', 'SharePoint', true],
  ['der EAP-TLS', 'EAP-TTLS', false],
  ['en-us 或', 'en-US', true],
  ['x86 和 base64', 'X86', true],
  ['ipv6', 'IPV6', true],
  ['sha256', 'SHA256', false],
  ['Windows 10EducationN', 'EducationN', true],
  ['Win10EducationN', 'EducationN', false],
  ['o indicador IoC', 'IoCs', true],
  ['СonnectState', 'ConnectState', false],
])('%s holds %s: %s', (text, name, held) => {
  expect(holds(text, name)).toBe(held);
});

test('a text holds each of its own identifiers', () => {
  const part = fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{0,6}$/);
  const name = fc
    .tuple(part, fc.constantFrom('_', '.', '::', '-', '\\'), part)
    .map((all) => all.join(''));
  fc.assert(
    fc.property(fc.array(fc.oneof(name, part), { maxLength: 6 }), (words) => {
      const text = words.join(' ');
      for (const one of identifiersIn(text)) expect(holds(text, one)).toBe(true);
    }),
  );
});

test('what a sentence lost is found, once each', () => {
  const page = { rows: [['a', '0', ['Wert max_anzahl.', 'Set max_count, or max_count.']]] };
  expect(found(page as Parameters<typeof found>[0], 'de')).toEqual([
    ['identifier/lost', 'warning', 'max_count', 'Wert max_anzahl.'],
  ]);
});
