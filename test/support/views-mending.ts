import type { GroupId, PersonId, RepairId, SegmentId } from '../../shared/contract/ids.ts';
import type { Actor } from '../../shared/contract/roles.ts';
import { entriesOf, keysOf } from '../../shared/gathering/entries.ts';
import type { FactDraft } from '../../shared/gathering/facts.ts';
import { waitedBefore } from '../../shared/gathering/matching/mending/waited-before.ts';
import { isPresent } from '../../shared/gathering/people/presence.ts';
import type { ReadOnly } from '../../shared/gathering/read-only.ts';
import type { DealtGroup, Repairing } from '../../shared/gathering/round-facts.ts';
import type { Repair, Round, RoundGroup } from '../../shared/gathering/round-state.ts';
import type { State } from '../../shared/gathering/rule.ts';
import { runningRound, type RunningRound } from '../../shared/gathering/matching/running-round.ts';
import { attendee, onStage, person, pick, type Numbers } from './views-random-picks.ts';
import { crew } from './views-hall.ts';
import { dealt, movedTo, repairing } from './views-repairs.ts';

/** What happens in a running round, as facts: the view tests need no rule that decides on them. */
export type Written = [Actor, FactDraft[]];

const nothing: Written = [crew, []];
/** Why it was, what it broke and closed, and whether whoever is in no group has a reason. */
function moreOf({ c }: Numbers, who: PersonId, groups: DealtGroup[]): Partial<Repairing> {
  const isOut = c % 2 === 0 && !groups.some(({ people }) => people.includes(who));
  return {
    why: pick(['moved', 'asksToMove', 'came', 'emptyChair'] as const, c) ?? 'moved',
    closed: c % 5 === 0 ? 2 : null,
    satOut: isOut ? [{ person: who, why: 'asked' }] : [],
    broken: c % 3 === 0 ? [{ rule: 'oneTeam', people: [who], why: 'onlyOneTeam' }] : [],
  };
}

function mends(state: State, { segment, round }: RunningRound, numbers: Numbers): Written {
  const who = person(state, numbers.a);
  const known = state.people[who];
  if (known === undefined || !isPresent(known)) return nothing;
  const places = [...keysOf<GroupId>(round.groups), 'alone', null] as const;
  const groups = movedTo(round, who, pick(places, numbers.b) ?? null);
  if (groups.length === 0) return nothing;
  const more = moreOf(numbers, who, groups);
  const waited = waitedBefore(round, groups, more.satOut ?? []);
  const change = { who: [who], groups, waited, ...more };
  return [attendee(state, numbers.a), [repairing(segment, `${state.version}`, change)]];
}

/** Of somebody who goes: their attendance is marked with the repair. */
function leaves(state: State, now: RunningRound, numbers: Numbers): Written {
  const who = person(state, numbers.a);
  const known = state.people[who];
  const groups = movedTo(now.round, who, null);
  if (known === undefined || groups.length === 0) return nothing;
  const attendance = numbers.c % 2 === 0 ? ('steppedOut' as const) : ('left' as const);
  const marks = [{ person: who, was: known.attendance, is: attendance }];
  const change = { why: 'left' as const, who: [who], groups, marks, absent: [who] };
  return [
    attendee(state, numbers.b),
    [
      { type: 'attendance-marked', data: { person: who, attendance } },
      repairing(now.segment, `${state.version}`, change),
    ],
  ];
}

/** Whether no later repair that stands touched one of its groups. */
function isLatest(round: ReadOnly<Round>, { n, before }: ReadOnly<Repair>): boolean {
  const ids = before.map(({ id }) => id);
  return !Object.values<ReadOnly<Repair>>(round.repairs).some(
    (other) => other.n > n && !other.undone && other.before.some(({ id }) => ids.includes(id)),
  );
}

function undoes(_: State, { segment, round }: RunningRound, { a }: Numbers): Written {
  const latest = entriesOf<RepairId, ReadOnly<Repair>>(round.repairs).filter(
    ([, repair]) => !repair.undone && isLatest(round, repair),
  );
  const [repair, made] = pick(latest, a) ?? [];
  if (repair === undefined || made === undefined) return nothing;
  const groups = made.before.map(dealt);
  const ids = groups.map(({ id }) => id);
  const places = groups.flatMap(({ people }) => people).map((one) => round.groupOf[one]);
  if (places.some((place) => place !== undefined && !ids.includes(place))) return nothing;
  const satOut = entriesOf(made.satOut).flatMap(([who, why]) => (why === null ? [] : [{ person: who, why }]));
  return [crew, [{ type: 'repair-undone', data: { segment, repair, groups, satOut } }]];
}

const inGroup = (
  { segment, round }: RunningRound,
  at: number,
  write: (of: { segment: SegmentId; group: GroupId }, people: readonly PersonId[]) => FactDraft,
): Written => {
  const group = pick(Object.values<ReadOnly<RoundGroup>>(round.groups), at);
  return group === undefined ? nothing : [crew, [write({ segment, group: group.id }, group.people)]];
};

/** What may happen while a round is on stage. */
const inRound = {
  mend: mends,
  leave: leaves,
  undoRepair: undoes,
  found: (_: State, now: RunningRound, { a }: Numbers) =>
    inGroup(now, a, (of) => ({ type: 'group-found', data: of })),
  missed: (_: State, now: RunningRound, { a, b }: Numbers) =>
    inGroup(now, a, (of, people) => {
      const one = pick(people, b);
      return { type: 'people-missed', data: { ...of, people: one === undefined ? [] : [one] } };
    }),
  seen: (state: State, now: RunningRound, { a, b, c }: Numbers) =>
    inGroup(now, b, ({ segment, group }) => ({
      type: 'person-seen',
      data: { segment, person: person(state, a), group: c % 4 === 0 ? null : group },
    })),
} satisfies Record<string, (state: State, now: RunningRound, numbers: Numbers) => Written>;

/** What may happen at any time. */
const always = {
  pin: (state: State, { a, b, c }: Numbers): Written => {
    const people = [...new Set([person(state, a), person(state, b)])];
    return [
      crew,
      [{ type: 'people-pinned', data: { segment: onStage(state), people, pinned: c % 3 !== 0 } }],
    ];
  },
  table: (_: State, { a, b }: Numbers): Written => [
    crew,
    [{ type: 'table-closed', data: { table: (a % 4) + 1, closed: b % 2 === 0 } }],
  ],
  part: (state: State, { a, b, c }: Numbers): Written => [
    crew,
    [{ type: 'people-parted', data: { pairs: [[person(state, a), person(state, b)]], apart: c % 2 === 0 } }],
  ],
  line: (state: State, { a, b, c }: Numbers): Written => {
    const who = person(state, a);
    const line = { concerns: [who], kind: 'line', language: 'en', text: `I like ${b}` };
    const bodies = c % 3 === 0 ? undefined : { line };
    return [attendee(state, a), [{ type: 'line-shared', data: { person: who }, ...(bodies && { bodies }) }]];
  },
} satisfies Record<string, (state: State, numbers: Numbers) => Written>;

export type Happening = keyof typeof inRound | keyof typeof always;
export const happenings = [...Object.keys(inRound), ...Object.keys(always)] as Happening[];
export const isHappening = (what: string): what is Happening => happenings.some((one) => one === what);

/** The facts of what happens to the gathering as it is now; none where it cannot. */
export function written(state: State, what: Happening, numbers: Numbers): Written {
  if (Object.hasOwn(always, what)) return always[what as keyof typeof always](state, numbers);
  const now = runningRound(state);
  return now === null ? nothing : inRound[what as keyof typeof inRound](state, now, numbers);
}
