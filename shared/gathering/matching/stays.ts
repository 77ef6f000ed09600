import type { GroupId, PersonId } from '../../contract/ids.ts';
import { keysOf } from '../entries.ts';
import type { Round, RoundGroup, Stay } from '../round-state.ts';

const isOpen = ([, , untilMs]: Stay): boolean => untilMs === null;

/** These people are in the group from now on; who is already stays. */
export function beginStays(round: Round, group: GroupId, people: readonly PersonId[], atMs: number): void {
  const stays = (round.stays[group] ??= []);
  const there = new Set(stays.filter(isOpen).map(([person]) => person));
  for (const person of people) if (!there.has(person)) stays.push([person, atMs, null]);
}

export function endStays(round: Round, group: GroupId, people: readonly PersonId[], atMs: number): void {
  for (const stay of round.stays[group] ?? []) if (isOpen(stay) && people.includes(stay[0])) stay[2] = atMs;
}

/** People who were never there: their stay ends where it began. */
export function denyStays(round: Round, group: GroupId, people: readonly PersonId[]): void {
  for (const stay of round.stays[group] ?? [])
    if (isOpen(stay) && people.includes(stay[0])) stay[2] = stay[1];
}

/** They were there after all. */
export function restoreStays(round: Round, group: GroupId, people: readonly PersonId[]): void {
  for (const person of people) {
    const stay = round.stays[group]?.findLast(([who]) => who === person);
    if (stay !== undefined && stay[2] === stay[1]) stay[2] = null;
  }
}

/** When the round left the stage; `atMs` when it never was on it. */
export function leftAtMs({ stays }: Round, atMs: number): number {
  const ends = keysOf<GroupId>(stays).flatMap((group) =>
    (stays[group] ?? []).map(([, , until]) => until ?? 0),
  );
  return ends.length === 0 ? atMs : ends.reduce((a, b) => Math.max(a, b));
}

/** The round comes on stage. */
export function beginAllStays(round: Round, atMs: number): void {
  for (const { id, people } of Object.values<RoundGroup>(round.groups)) beginStays(round, id, people, atMs);
}

/** The round leaves the stage. */
export function endAllStays(round: Round, atMs: number): void {
  for (const group of keysOf<GroupId>(round.stays))
    for (const stay of round.stays[group] ?? []) if (isOpen(stay)) stay[2] = atMs;
}
