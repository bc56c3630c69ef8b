/**
 * Compares which types have an enum, in `/api/v1/uses.json` and in the enum's page in each language, with
 * ../shared/truth/enum-uses.json; every use must be a link to a row.
 * `node tests/reference/uses.ts SITE`; exit code 1 where something differs.
 */
import { readFileSync } from 'node:fs';
import { SHARED } from '../support/shared.ts';
import { decoded } from './built-page.ts';

const [site = 'dist'] = process.argv.slice(2);
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

interface Use {
  id: string;
  kind: string;
  anchor: string;
}
/** An enum: version, namespace, name, its page, the pages of the types that have it. */
type Used = [version: string, namespace: string, name: string, path: string, owners: string[]];

const uses: Record<string, Use[]> = read(`${site}/api/v1/uses.json`).uses;
const { used }: { used: Used[] } = read(`${SHARED}/truth/enum-uses.json`);
const enums: { id: string; name: string; version: string }[] = read(
  `${site}/api/v1/index.json`,
).enums;

/** "meetingCapabilities collection" stands in plain text, of a deprecated property: the truth has it as unused. */
const known: Record<string, string[]> = {
  'beta/enums/meetingcapabilities': ['beta/onlinemeeting'],
};

const idOf = (path: string) =>
  path
    .toLowerCase()
    .replace(/\/resources\/|\/api\//, '/')
    .replace(/\.md$/, '');
let wrong = 0;
const wanted = new Map<string, string[]>();
for (const [version, , name, path, owners] of used) {
  const own = enums.filter(
    (one) =>
      one.version === version && one.name === name && `${one.id}/`.startsWith(`${idOf(path)}/`),
  );
  if (own.length === 0) {
    wrong += 1;
    console.log(path, name, 'is no enum of the site');
  }
  for (const { id } of own) wanted.set(id, [...new Set(owners.map(idOf))].sort());
}
let links = 0;
for (const { id } of enums) {
  const all = uses[id] ?? [];
  const owners = [
    ...new Set(all.filter(({ kind }) => kind === 'type').map((one) => one.id)),
  ].sort();
  const real = known[id] ?? wanted.get(id) ?? [];
  if (owners.join() !== real.join()) {
    wrong += 1;
    console.log(id, 'in data:', owners, 'truth:', real);
  }
  for (const locale of ['en', 'zh-cn', 'pt-br']) {
    const html = readFileSync(`${site}/${locale}/${id}/index.html`, 'utf8');
    const section = /<section class="?used-by.*?<\/section>/s.exec(html)?.[0] ?? '';
    const rows = new Set(
      [...section.matchAll(/href="([^"]*#[^"]*)"/g)].map(([, to = '']) =>
        decodeURIComponent(decoded(to)),
      ),
    );
    links += rows.size;
    const lacking = all.filter((use) => !rows.has(`/${locale}/${use.id}/#${use.anchor}`));
    if (lacking.length === 0 && rows.size === all.length) continue;
    wrong += 1;
    console.log(locale, id, 'links:', rows.size, 'uses:', all.length, lacking.slice(0, 3));
  }
}
console.log({ enums: enums.length, used: wanted.size, links, wrong });
process.exitCode = wrong > 0 ? 1 : 0;
