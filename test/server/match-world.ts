import { onTestFinished } from 'vitest';
import { openLiveGathering, type OpenGathering } from '../../server/gathering/live-gathering.ts';
import type { LiveGathering } from '../../server/gathering/live-gathering-port.ts';
import { inTheLoop, type Reckoner } from '../../server/gathering/match-planner/reckoner.ts';
import { createMemoryStore } from '../../server/log/memory/memory-log.ts';
import type { NextMatchCard } from '../../shared/contract/cards/match.ts';
import type { Answer, CommandData } from '../../shared/contract/commands/command.ts';
import { consentWording } from '../../shared/contract/commands/people.ts';
import type { GatheringId, PersonId, SegmentId } from '../../shared/contract/ids.ts';
import type { AttendeeRole } from '../../shared/contract/roles.ts';
import type { AnyCommand } from '../../shared/gathering/asked.ts';
import type { Fact } from '../../shared/gathering/facts.ts';
import type { Segment } from '../../shared/gathering/segment.ts';
import type { PlanInput } from '../../shared/match/match-input.ts';
import type { Match } from '../../shared/match/match.ts';
import { fakeChance } from '../support/fake-chance.ts';
import { fakeClock } from '../support/fake-clock.ts';
import { creation, hall } from '../support/gathering-fixtures.ts';
import type { PhoneClient } from '../support/phone-client.ts';

/** A calculation as it was asked for, and what it gave. */
export interface Reckoned {
  where: 'here' | 'beside';
  input: PlanInput;
  matches: Match[];
}

/** Remembers what was asked of it, and where. */
export function watched(reckoner: Reckoner = inTheLoop) {
  const asked: Reckoned[] = [];
  const note = (where: Reckoned['where'], input: PlanInput, matches: Match[]): Match[] => {
    asked.push({ where, input, matches });
    return matches;
  };
  const watching: Reckoner = {
    here: (input) => note('here', input, reckoner.here(input)),
    beside: async (input) => note('beside', input, await reckoner.beside(input)),
    close: reckoner.close,
  };
  return { asked, reckoner: watching };
}

/** A thread that gives nothing until it is let go. */
export function heldThread() {
  let letGo: () => void = () => undefined;
  let began: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  const beginning = new Promise<void>((resolve) => (began = resolve));
  const reckoner: Reckoner = {
    ...inTheLoop,
    async beside(input) {
      began();
      await held;
      return inTheLoop.here(input);
    },
  };
  return { reckoner, began: beginning, letGo };
}

const personId = (name: string): PersonId => fakeChance(`person/${name}`).hex(16) as PersonId;

export async function come(live: LiveGathering, name: string, role: AttendeeRole): Promise<PersonId> {
  const person = personId(name);
  const answer = await live.askAsServer({
    type: 'join',
    data: {
      ...{ person, role, language: 'en', name: { firstName: name, displayName: name }, consent: [] },
      ...{ wording: consentWording, resembles: null, details: null },
    },
  });
  if (!answer.ok) throw new Error(answer.code);
  return person;
}

/** So many walk-ins of both sides, "customer 1" the first. */
export async function crowd(live: LiveGathering, customers: number, colleagues: number): Promise<void> {
  const side = (role: AttendeeRole, count: number) =>
    Array.from({ length: count }, (_, index) => come(live, `${role} ${index + 1}`, role));
  await Promise.all([...side('customer', customers), ...side('colleague', colleagues)]);
}

const ids = fakeChance('console');

/** Presses Next, each time as another command. */
export function next(live: LiveGathering, number: number): Promise<Answer> {
  const data: CommandData<'next'> = { number };
  const envelope = { client: ids.hex(16), n: 1, as: null, basis: '', ageMs: 0 };
  const command = { ...envelope, id: ids.hex(16), type: 'next', data } as AnyCommand;
  return live.ask(command, { role: 'facilitator' });
}

/** A gathering alone, without doors; closed when the test is over. */
export async function openAlone(segments: Segment[], reckoner: Reckoner, tables = 12) {
  const log = await createMemoryStore(fakeChance('store')).open<Fact>('hall');
  const clock = fakeClock();
  const faults: unknown[] = [];
  const live: OpenGathering = await openLiveGathering('a'.repeat(32) as GatheringId, log, {
    ...{ clock, chance: fakeChance('live'), digestKey: 'ab', reckoner },
    onFault: (error) => void faults.push(error),
  });
  onTestFinished(() => live.close());
  await live.askAsServer({ type: 'create-gathering', data: creation(segments, hall(tables)) });
  return { live, clock, faults };
}

export const nextMatch = (client: PhoneClient): NextMatchCard | undefined =>
  client.card('console', 'next-match') as NextMatchCard | undefined;

/** Who is together in a round as it was dealt, group by group. */
export const dealt = (live: LiveGathering, segment: string): Promise<PersonId[][]> =>
  live.query(({ rounds }) =>
    Object.values(rounds[segment as SegmentId]?.groups ?? {}).map(({ people }) => [...people]),
  );

/** The next turn of the loop, after all that waits in this one. */
export const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
