import { expect, test } from 'vitest';
import {
  breakable,
  breakableNames,
  breakablePath,
  codeHtml,
  joinHtml,
  noHtml,
  tableHtml,
  withBreaks,
  withShortLines,
} from '../../../src/html/compose.ts';
import { markup } from '../../support/markup.ts';

test('a name may break between its words, and is never HTML', () => {
  expect(breakable('deviceManagementState')).toBe('device<wbr>Management<wbr>State');
  expect(breakable('a_b')).toBe('a_<wbr>b');
  expect(breakable('<b>&')).toBe('&lt;b&gt;&amp;');
});

test('names break between them, and within one that is longer than a line of a phone', () => {
  expect(breakableNames('User.Read.All, User.ReadBasic.All')).toBe(
    'User.Read.All, User.ReadBasic.All',
  );
  expect(breakableNames('a, PrivilegedAccess.ReadWrite.AzureResources')).toBe(
    'a, Privileged<wbr>Access.<wbr>Read<wbr>Write.<wbr>Azure<wbr>Resources',
  );
});

test('a path breaks before its parts', () => {
  expect(breakablePath(' /me/mailFolders/{id}')).toBe(' /me<wbr>/mail<wbr>Folders<wbr>/{id}');
});

test('long names in a heading break between their words, tags and short names do not', () => {
  const heading =
    '更新 windowsDomainJoinConfiguration <code title="aLongTitleForATag">tokenIssuer</code>';
  expect(withBreaks(markup(heading))).toBe(
    '更新 windows<wbr>Domain<wbr>Join<wbr>Configuration <code title="aLongTitleForATag">tokenIssuer</code>',
  );
});

test('names that are not long enough stay whole', () => {
  expect(withBreaks(markup('Assign publishedResource to onPremisesAgentGroup'), 20)).toBe(
    'Assign publishedResource to on<wbr>Premises<wbr>Agent<wbr>Group',
  );
});

test('a name in a link breaks where it is longer than a line of a phone', () => {
  expect(withShortLines(markup('<a href="#a">windows10EndpointProtectionConfiguration</a>'))).toBe(
    '<a href="#a">windows10<wbr>Endpoint<wbr>Protection<wbr>Configuration</a>',
  );
  expect(withShortLines(markup('<a href="#a">onPremisesAgentGroup</a>'))).toBe(
    '<a href="#a">onPremisesAgentGroup</a>',
  );
});

test('code is text', () => {
  expect(codeHtml('<b> & *c*')).toBe('<code>&lt;b&gt; &amp; *c*</code>');
});

test('pieces are joined by text, empty ones are not there', () => {
  expect(joinHtml([markup('<b>a</b>'), noHtml, markup('b')], ' < ')).toBe('<b>a</b> &lt; b');
  expect(joinHtml([noHtml], ' — ')).toBe('');
});

test('a table has its header and its rows as they are', () => {
  expect(tableHtml([markup('a')], [[markup('<i>b</i>')], []])).toBe(
    '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td><i>b</i></td></tr><tr></tr></tbody></table>',
  );
});
