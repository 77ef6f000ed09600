import type { MySupportCard } from '../../contract/cards/asking.ts';
import type { MyAnswerCard } from '../../contract/cards/prompts.ts';
import type { PersonId, SegmentId } from '../../contract/ids.ts';
import { keysOf } from '../entries.ts';
import type { Look } from './look.ts';

/** A phone hears of so many of its latest "me too"; nobody has needed more, and the view stays small. */
const LATEST_SUPPORTS = 40;

export function mySupportCard({ state }: Look, person: PersonId): MySupportCard | undefined {
  const supports = state.people[person]?.supports ?? [];
  return supports.length === 0 ? undefined : { questions: supports.slice(-LATEST_SUPPORTS) };
}

/** The person's own answer, also of a private prompt; undefined when its words are gone. */
export function myAnswerCard(
  { state, text }: Look,
  person: PersonId,
  prompt: SegmentId,
): MyAnswerCard | undefined {
  const answer = state.prompts[prompt]?.answers[person];
  if (answer === undefined) return undefined;
  if (answer.option !== null) return { kind: 'choice', option: answer.option };
  const words = text(answer.text);
  return words === null ? undefined : { kind: 'text', text: words };
}

/** Prompts that this person answered. */
export const answeredPrompts = ({ state }: Look, person: PersonId): SegmentId[] =>
  keysOf<SegmentId>(state.prompts).filter((prompt) => state.prompts[prompt]?.answers[person] !== undefined);
