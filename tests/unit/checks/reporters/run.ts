import { createHash } from 'node:crypto';
import type { Located } from '../../../../src/checks/collect-findings.ts';
import type { Run } from '../../../../src/checks/reporters/run.ts';

/** A location. */
export function at(path: string, line: number, column: number): Located['location'] {
  return { path, line, column };
}

/** A finding for a test of a reporter. */
export function finding(part: Partial<Located> = {}): Located {
  return {
    check: 'value/changed',
    severity: 'error',
    location: at('zh-CN/api-reference/beta/resources/x.md', 3, 2),
    expected: '3',
    actual: '第三章',
    anchor: 'member.failed',
    locale: 'zh-CN',
    entry: 'beta/x',
    ...part,
  };
}

/** A run that found these; all are new but those that are known. */
export function runOf(findings: Located[], known: Located[] = []): Run {
  return {
    findings,
    fresh: new Set(findings.filter((one) => !known.includes(one))),
    summaries: [],
    failOn: 'error',
    prefix: 'content/',
    line: () => '|第三章|',
    docs: (check) => `https://docs.example/#${check}`,
    version: '1.2.3',
    paint: (_, text) => text,
    digest: (text) => createHash('sha256').update(text).digest('hex'),
  };
}
