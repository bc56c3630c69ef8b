import { expect, test } from 'vitest';
import { originOf, provenanceOf } from '../../../../src/ingest/join/provenance.ts';
import { parsePage } from '../../../../src/ingest/parse/parse-page.ts';
import { upstream } from '../../../../src/model/origin.ts';

const page = (yaml: string) =>
  parsePage({ locale: 'pt-BR', path: 'x.md', text: `---\n${yaml}\n---\n`, source: false });

test.each([
  ['title: x', upstream],
  ['source: Ours', upstream],
  [
    'source: Ours\nlicense: MIT',
    { source: 'Ours', license: 'MIT', licenseUrl: 'https://opensource.org/license/mit' },
  ],
  ['source: Ours\nlicense: All rights kept', { source: 'Ours', license: 'All rights kept' }],
])('%j says whose the page is', (yaml, origin) => {
  expect(originOf(page(yaml))).toEqual(origin);
});

test.each([
  ['ms.translationtype: mt\nms.lasthandoff: 04/14/2020', { kind: 'MT', date: '2020-04-14' }],
  ['ms.lasthandoff: 2020-04-14\nms.translationtype: other', {}],
  ['ms.lasthandoff: 13/45/2020', {}],
  ['ms.sourcegitcommit: bbcf074f0be9', { sourceCommit: 'bbcf074f0be9' }],
  ['ms.sourcegitcommit: ../../x\nauthor: dougeby', { author: 'dougeby' }],
])('%j says where the translation comes from', (yaml, provenance) => {
  expect(provenanceOf(page(yaml))).toEqual(provenance);
});
