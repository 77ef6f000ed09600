import { promptAudiences, resultRules } from '../../shared/contract/cards/asks.ts';
import type { PromptDraft } from '../../shared/contract/commands/prompts.ts';
import type { AnswerId, PersonId, QuestionId, SegmentId } from '../../shared/contract/ids.ts';
import type { Actor } from '../../shared/contract/roles.ts';
import { keysOf } from '../../shared/gathering/entries.ts';
import type { State } from '../../shared/gathering/rule.ts';
import { isPromptKind } from '../../shared/gathering/prompts/prompt-settings.ts';
import { crew, house, personId } from './views-hall.ts';
import type { Wish } from './views-wish.ts';

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
    state.segments.filter(({ kind }) => isPromptKind(kind)),
    at,
  )?.id ?? ('s4' as SegmentId);
export const onStage = (state: State) => state.segments[state.stage.position]?.id ?? ('s4' as SegmentId);

export const attendee = (state: State, at: number): Actor => {
  const id = person(state, at);
  return { role: state.people[id]?.role ?? 'customer', person: id };
};
export const byCrew = (wish: Wish): [Actor, Wish] => [crew, wish];
export const byHouse = (wish: Wish): [Actor, Wish] => [house, wish];

const asked: readonly PromptDraft['asks'][] = [
  { kind: 'choice', least: 1, most: 2, other: true },
  { kind: 'text', maxChars: 40 },
  { kind: 'words', most: 3 },
  { kind: 'scale', from: 1, to: 5, low: 'no', high: 'yes' },
  { kind: 'number', min: 0, max: 90, places: 1, unit: '' },
  { kind: 'ranking', most: 2 },
  { kind: 'points', total: 10 },
  { kind: 'sorting' },
];
const listing: readonly string[] = ['choice', 'ranking', 'points', 'sorting'];

export const draft = (a: number, b: number): PromptDraft => {
  const asks = pick(asked, a) ?? { kind: 'sorting' };
  const audience = pick(promptAudiences, b) ?? 'both';
  return {
    title: `On the spot ${a}`,
    asks,
    options: listing.includes(asks.kind) ? ['Yes', 'No'] : [],
    audience,
    team: audience === 'team' ? `team ${a % 3}` : '',
    names: a % 3 === 0 ? 'named' : 'unnamed',
    change: 'untilClosed',
    abstain: true,
    results: pick(resultRules, a + b) ?? 'closed',
    minutes: 2,
  };
};

/** An answer of somebody to a prompt that somebody answered, as it reads now, as far as there is one. */
export function answerIn(state: State, at: number): { prompt: SegmentId; answer: AnswerId; wording: number } {
  const answered = keysOf<SegmentId>(state.prompts).flatMap((id) =>
    keysOf<AnswerId>(state.prompts[id]?.answers ?? {}).map((answer) => ({
      ...{ prompt: id, answer },
      wording: state.prompts[id]?.answers[answer]?.wording ?? 1,
    })),
  );
  const none = { prompt: 's4' as SegmentId, answer: personId('no answer') as string as AnswerId, wording: 1 };
  return pick(answered, at) ?? none;
}
