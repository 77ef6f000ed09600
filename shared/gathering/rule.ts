import type { PersonId } from '../contract/ids.ts';
import type { AnyCommand, Asked, Decision } from './asked.ts';
import { refuse } from './asked.ts';
import type { ReadOnly } from './read-only.ts';
import type { GatheringState, Person } from './state.ts';

export type Commands = { [C in AnyCommand as C['type']]: C };
export type AnyCommandType = keyof Commands;

/** What was asked, when its command is known to be of one type. */
export interface AskedOf<T extends AnyCommandType> extends Omit<Asked, 'command'> {
  command: Commands[T];
}

export type State = ReadOnly<GatheringState>;

/** Facts or a refusal. Authorisation is done: see `who-may.ts`. */
export type Rule<T extends AnyCommandType> = (state: State, asked: AskedOf<T>) => Decision;

/** The attendee who asks. */
export interface Me {
  id: PersonId;
  person: ReadOnly<Person>;
}

/** A rule for attendees: refuses people whom the gathering does not know. */
export const byAttendee =
  <T extends AnyCommandType>(rule: (state: State, asked: AskedOf<T>, me: Me) => Decision): Rule<T> =>
  (state, asked) => {
    const { actor } = asked.stamp;
    if (!('person' in actor)) return refuse('not-allowed');
    const person = state.people[actor.person];
    if (person === undefined || person.mergedInto !== null) return refuse('unknown-person');
    return rule(state, asked, { id: actor.person, person });
  };

/** The gathering's time: never before its last fact. */
export const nowMs = (state: State, { stamp }: Pick<Asked, 'stamp'>): number =>
  Math.max(state.atMs, stamp.atMs);

/** When somebody meant it: a command may have waited on a phone. */
export const saidAtMs = (
  state: State,
  asked: Pick<Asked, 'stamp'> & { command: { ageMs: number } },
): number => nowMs(state, asked) - asked.command.ageMs;
