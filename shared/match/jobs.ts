import { jobs, type Job } from '../contract/cards/match.ts';
import type { PersonId } from '../contract/ids.ts';
import type { Hall } from './hall.ts';
import type { Past } from './past.ts';

/**
 * Jobs of a group's colleagues: ask, keep the words, keep the time, each to whoever had it least, then
 * to whoever had the fewest jobs; everybody else watches. With fewer colleagues the first jobs are given.
 */
export function jobsOf(past: Past, members: readonly number[]): Record<PersonId, Job> {
  const { hall } = past;
  const free = new Set(members.filter((member) => hall.customer[member] !== 1));
  const given: Record<PersonId, Job> = {};
  for (const job of jobs) {
    if (job === 'watch') break;
    const next = leastOften(past, free, job);
    if (next === null) break;
    free.delete(next);
    give(hall, given, next, job);
  }
  for (const member of free) give(hall, given, member, 'watch');
  return given;
}

function give(hall: Hall, given: Record<PersonId, Job>, member: number, job: Job): void {
  const id = hall.people[member]?.id;
  if (id !== undefined) given[id] = job;
}

function leastOften({ jobs: done }: Past, free: ReadonlySet<number>, job: Job): number | null {
  const times = (member: number, which: number): number => done[member * jobs.length + which] ?? 0;
  const busy = (member: number): number => times(member, 0) + times(member, 1) + times(member, 2);
  let [best, least]: [number | null, number] = [null, Infinity];
  for (const member of free) {
    const rank = times(member, jobs.indexOf(job)) * 1_000 + busy(member);
    if (rank < least) [best, least] = [member, rank];
  }
  return best;
}

/** Jobs stay with who has them; what is free is given to who only watches, and somebody always asks. */
export function keptJobs(
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
