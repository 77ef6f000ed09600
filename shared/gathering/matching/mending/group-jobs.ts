import { jobs, type Job } from '../../../contract/cards/match.ts';
import type { PersonId } from '../../../contract/ids.ts';

/** Jobs stay with who has them; what is free is given to who only watches, and somebody always asks. */
export function jobsOf(
  colleagues: readonly PersonId[],
  before: Readonly<Record<PersonId, Job>>,
): Record<PersonId, Job> {
  const given: Record<PersonId, Job> = {};
  for (const id of colleagues) given[id] = before[id] ?? 'watch';
  for (const job of jobs) {
    const next = colleagues.find((id) => given[id] === 'watch');
    if (next !== undefined && !colleagues.some((id) => given[id] === job)) given[next] = job;
  }
  const [first] = colleagues;
  if (first !== undefined && !colleagues.some((id) => given[id] === 'ask')) given[first] = 'ask';
  return given;
}
