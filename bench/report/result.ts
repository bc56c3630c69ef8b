import type { Output } from '../measure/output.ts';
import type { Cost } from '../measure/run-timed.ts';
import type { Visit } from '../measure/visit.ts';
import type { Subject } from '../subjects/subject.ts';

/** What was measured of one subject; `costs` has one entry a round. */
export interface Result {
  subject: Subject;
  costs: Cost[];
  output?: Output;
  visit?: Visit | undefined;
}
