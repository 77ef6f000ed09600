import type { PromptDraft } from '../../shared/contract/commands/prompts.ts';
import type { PersonId, QuestionId, SegmentId } from '../../shared/contract/ids.ts';
import type { Actor } from '../../shared/contract/roles.ts';
import { keysOf } from '../../shared/gathering/entries.ts';
import type { State } from '../../shared/gathering/rule.ts';
import { crew, house, personId, type Wish } from './views-hall.ts';

/** What a random move picks by. */
export interface Numbers {
  a: number;
  b: number;
  c: number;
}

/** Numbers pick among what the gathering knows; where it knows nothing, something that does not exist. */
export const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)];
export const person = (state: State, at: number) =>
  pick(keysOf<PersonId>(state.people), at) ?? personId('nobody');
export const question = (state: State, at: number) =>
  pick(keysOf<QuestionId>(state.questions), at) ?? (personId('no question') as string as QuestionId);
export const prompt = (state: State, at: number) =>
  pick(
    state.segments.filter(({ kind }) => kind === 'prompt'),
    at,
  )?.id ?? ('s4' as SegmentId);
export const onStage = (state: State) => state.segments[state.stage.position]?.id ?? ('s4' as SegmentId);

export const attendee = (state: State, at: number): Actor => {
  const id = person(state, at);
  return { role: state.people[id]?.role ?? 'customer', person: id };
};
export const byCrew = (wish: Wish): [Actor, Wish] => [crew, wish];
export const byHouse = (wish: Wish): [Actor, Wish] => [house, wish];

export const draft = (a: number, b: number): PromptDraft => ({
  title: `On the spot ${a}`,
  answer: a % 2 === 0 ? 'choice' : 'text',
  options: a % 2 === 0 ? ['Yes', 'No'] : [],
  audience: pick(['both', 'customers', 'colleagues'] as const, b) ?? 'both',
  results: b % 2 === 0 ? 'live' : 'closed',
  minutes: 2,
});
