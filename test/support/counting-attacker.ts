import fc from 'fast-check';
import { expect } from 'vitest';
import type { PulseCard, TallyCard } from '../../shared/contract/cards/prompts.ts';
import type { SegmentId, WallId } from '../../shared/contract/ids.ts';
import type { AttendeeRole, Audience } from '../../shared/contract/roles.ts';
import { buildCard } from '../../shared/gathering/views/build-card.ts';
import type { Segment } from '../../shared/gathering/segment.ts';
import { CountingRoom } from './counting-room.ts';
import { promptOf } from './prompt-answers.ts';

const pulseOf = (id: string, settings: Segment['settings']): Segment => ({
  ...promptOf('scale'),
  id: id as SegmentId,
  kind: 'pulse',
  settings: { results: 'always', ...settings },
});
const again = (id: string, pairWith: string): Segment => ({
  ...promptOf('scale', { pairWith, moment: 'after', results: 'always' }),
  id: id as SegmentId,
});

/** Two ratings and a third one that asks again, and a prompt in two rounds. */
export const runOfShow = (asksHeard: boolean): Segment[] => [
  { ...promptOf('scale', { results: 'always' }), id: 'p1' as SegmentId },
  again('p2', 'p1'),
  pulseOf('u1', { pairWith: 'u2', moment: 'before' }),
  pulseOf('u2', { pairWith: 'u1', moment: 'after', ...(asksHeard ? { customerAsks: 'heard' } : {}) }),
  pulseOf('u3', { pairWith: 'u2', moment: 'after' }),
  pulseOf('u4', { pairWith: 'u1', moment: 'after' }),
];

export type Step = readonly [what: number, who: number, at: number];

const roles: readonly AttendeeRole[] = ['customer', 'colleague', 'colleague'];
const roleOf = (who: number): AttendeeRole => roles[who % roles.length] ?? 'colleague';
const teamOf = (who: number): string | null => ['A', 'B', null, 'C', 'A', 'B', 'A'][who % 7] ?? null;

const onStage = ({ state }: CountingRoom): string => state.segments[state.stage.position]?.id ?? 'p1';

export const steps: ((room: CountingRoom, who: number, at: number) => void)[] = [
  ...Array.from({ length: 6 }, () => (room: CountingRoom, who: number, at: number) => {
    const id = onStage(room);
    if (room.state.prompts[id as SegmentId]?.endedAtMs !== null) return;
    const value = at === 0 ? { kind: 'abstain' as const } : { kind: 'scale' as const, at };
    room.person(who, roleOf(who), teamOf(who));
    room.answer(id, who, { value, role: roleOf(who) });
  }),
  (room) => room.close(onStage(room)),
  (room) => settleAll(room),
  (room) => room.reopen(onStage(room)),
  (room) => {
    if (room.state.stage.position < 5) room.next();
  },
  (room) => {
    if (room.state.stage.position < 1) return;
    const { position, number } = room.state.stage;
    room.fact('stage-undone', { number: number + 1, position: position - 1, ringMs: null });
  },
];

/** Whole crowds answer at once, so that most runs have enough people for something to be told. */
export const crowd = (room: CountingRoom, size: number): void => {
  for (let who = 0; who < size; who += 1) steps[0]?.(room, who, 1 + ((who * 7 + size) % 5));
};

function settleAll(room: CountingRoom): void {
  for (const [id, run] of Object.entries(room.state.prompts)) {
    if (run.endedAtMs !== null && !run.settled) room.settle(id);
  }
}

/** Who is in what was told: by the answers that it tells of, the set of people. */
export type Told = Map<string, Set<string>[]>;

function tell(told: Told, answers: string, people: string[]): void {
  const known = told.get(answers) ?? [];
  told.set(answers, [...known, new Set(people)]);
}

const peopleOf = (room: CountingRoom, id: string, fits: (role: AttendeeRole) => boolean): string[] =>
  Object.values(room.state.prompts[id as SegmentId]?.answers ?? {})
    .filter(({ value, role }) => value.kind === 'scale' && fits(role))
    .map(({ person }) => person);

function noteSides(room: CountingRoom, told: Told, id: string, card: TallyCard | undefined): void {
  if (!card || card.sides === null) return;
  tell(
    told,
    `sides ${id}`,
    peopleOf(room, id, () => true),
  );
  tell(
    told,
    `sides ${id}`,
    peopleOf(room, id, (role) => role === 'customer'),
  );
  tell(
    told,
    `sides ${id}`,
    peopleOf(room, id, (role) => role === 'colleague'),
  );
}

/** People who gave both ratings, as they are now, worked out apart from what is tested. */
function both(room: CountingRoom, card: PulseCard, asksHeard: boolean): string[] {
  const first = new Set(peopleOf(room, card.before, () => true));
  const heard = asksHeard && card.prompt === ('u2' as SegmentId);
  return peopleOf(room, card.prompt, (role) => !heard || role === 'colleague').filter((one) =>
    first.has(one),
  );
}

function notePulse(room: CountingRoom, told: Told, card: PulseCard | undefined, asksHeard: boolean): void {
  if (!card) return;
  if (card.both !== null) {
    const people = both(room, card, asksHeard);
    expect(card.both.n).toBe(people.length);
    for (const id of [card.before, card.prompt]) tell(told, `rated ${id}`, people);
    for (const { team, n } of card.teams) {
      const members = people.filter((one) => {
        const { team: theirs = null, role } = room.state.people[one as never] ?? {};
        return role === 'colleague' && theirs === team;
      });
      expect(members).toHaveLength(n);
      for (const id of [card.before, card.prompt]) tell(told, `rated ${id}`, members);
    }
  }
  if (card.heard !== null)
    tell(
      told,
      `rated ${card.prompt}`,
      peopleOf(room, card.prompt, (r) => r === 'customer'),
    );
}

const audiences: Audience[] = ['console', 'customers', 'colleagues', `wall:${'f'.repeat(32) as WallId}`];

function note(room: CountingRoom, told: Told, asksHeard: boolean): void {
  for (const audience of audiences) {
    const card = (key: string) => buildCard(room.state, audience, key, room.text);
    for (const id of ['p1', 'p2']) noteSides(room, told, id, card(`tally:${id}`) as TallyCard | undefined);
    for (const id of ['u1', 'u2', 'u3', 'u4']) {
      expect(card(`tally:${id}`)).toBeUndefined();
      notePulse(room, told, card(`pulse:${id}`) as PulseCard | undefined, asksHeard);
    }
  }
}

/** Everything that can be had by taking one told set of people from another, or joined ones from a larger. */
/** No two populations of the same answers that were told of differ by one to four people. */
export function expectNobodyFound(told: Told): void {
  for (const [, sets] of told) {
    const distinct = [...new Map(sets.map((set) => [[...set].sort().join(), set])).values()];
    for (const whole of distinct) {
      expectLarge(whole);
      const inside = distinct.filter(
        (part) => part.size < whole.size && [...part].every((one) => whole.has(one)),
      );
      for (const part of inside) expectLarge(new Set([...whole].filter((one) => !part.has(one))));
      const parts = new Set(inside.flatMap((part) => [...part]));
      expectLarge(new Set([...whole].filter((one) => !parts.has(one))));
    }
  }
}

const expectLarge = (set: Set<string>): void => expect(set.size === 0 || set.size >= 5).toBe(true);

export const anySteps = fc.array(fc.tuple(fc.nat(steps.length), fc.nat(30), fc.nat(5)), { maxLength: 70 });

/** Plays the steps, and notes after each what may be known of whom by then. */
export function playAndNote(given: readonly Step[], asksHeard: boolean): Told {
  const room = new CountingRoom(runOfShow(asksHeard));
  const told: Told = new Map();
  room.next();
  for (const [what, who, at] of given) {
    if (what === steps.length) crowd(room, who);
    else steps[what]?.(room, who, at);
    note(room, told, asksHeard);
  }
  return told;
}
