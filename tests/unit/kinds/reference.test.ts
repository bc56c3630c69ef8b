import { describe, expect, test } from 'vitest';
import { joinPath } from '../../../src/ingest/join/join-path.ts';
import { tablesOf } from '../../../src/model/entry.ts';
import { nameOf } from '../../../src/model/table.ts';

/** The kinds of a page's tables, each with the name of its first row. */
function known(folder: string, text: string): string[] {
  const path = `api-reference/beta/${folder}/thing.md`;
  const page = folder === 'api' ? `# Get thing\n\n${text}` : `# thing resource type\n\n${text}`;
  const files = [{ locale: 'en', path, bytes: new TextEncoder().encode(page) }];
  return joinPath({ path, files }).entries.flatMap((entry) =>
    tablesOf(entry).map(
      (table) => `${table.kind} ${table.rows[0] ? nameOf(table, table.rows[0]) : ''}`,
    ),
  );
}

const table = (...header: string[]) =>
  `|${header.join('|')}|\n|${header.map(() => '-').join('|')}|\n|${header.map((_, i) => `a${i}`).join('|')}|\n`;

describe('a type’s tables', () => {
  test.each([
    [
      'by a header, in any section',
      `## Shape\n\n${table('Property name', 'Type')}`,
      'properties a0',
    ],
    [
      'by a header, against the section',
      `## Properties\n\n${table('Relationship', 'Type')}`,
      'relationships a0',
    ],
    ['by the section', `## Relationships\n\n${table('Name', 'Type')}`, 'relationships a0'],
    [
      'by the section above',
      `## Properties\n\n### Mail\n\n${table('Name', 'Type')}`,
      'properties a0',
    ],
    [
      'methods with their requests',
      `## Tasks\n\n${table('Common task', 'HTTP method')}`,
      'methods a0',
    ],
    ['members of an enum', `### x values\n\n${table('Member', 'Value')}`, 'members a0'],
    ['members under "Value"', `### Options\n\n${table('Type value', 'Description')}`, 'members a0'],
    ['with an empty header', `## Properties\n\n${table('Property', 'Type', '')}`, 'properties a0'],
  ])('are known %s', (_, text, expected) => {
    expect(known('resources', text)).toEqual([expected]);
  });
});

test('a table of which "Value" is a later column is not one of members', () => {
  expect(known('resources', `### Options\n\n${table('How', 'Property', 'Value')}`)).toEqual([]);
});

describe('a method’s tables', () => {
  test.each([
    [
      'permissions',
      `## Permissions\n\n${table('Permission&nbsp;type&nbsp;(by&nbsp;workflow)', 'Permissions')}`,
      'permissions a0',
    ],
    ['headers', `## Request headers\n\n${table('Name', 'Description')}`, 'headers a0'],
    [
      'headers of the response',
      `## Response\n\n### Response headers\n\n${table('Name', 'Description')}`,
      'responseHeaders a0',
    ],
    ['parameters', `## Request body\n\n${table('Properties', 'Type')}`, 'parameters a0'],
    [
      'parameters in a part of a body',
      `## Request body\n\n### Application permissions\n\n${table('Property', 'Type')}`,
      'parameters a0',
    ],
    [
      'properties of the response',
      `## Response\n\n### Body\n\n${table('Name', 'Type')}`,
      'properties a0',
    ],
  ])('are known: %s', (_, text, expected) => {
    expect(known('api', text)).toEqual([expected]);
  });

  test('are properties in an example, not parameters, whatever column follows', () => {
    const text = `## Example\n\n### Request\n\n${table('Property', 'Type', 'Required', 'Value')}`;
    expect(known('api', text)).toEqual(['properties a0']);
  });
});
