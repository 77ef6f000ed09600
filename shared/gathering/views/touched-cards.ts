import type { Fact, FactOf, FactType } from '../facts.ts';
import type { State } from '../rule.ts';
import { touchesOfHighlights } from './touches-of-highlights.ts';
import { touchesOfPeople } from './touches-of-people.ts';
import { touchesOfPrompts } from './touches-of-prompts.ts';
import { touchesOfQuestions } from './touches-of-questions.ts';
import { touchesOfReactions } from './touches-of-reactions.ts';
import { touchesOfRoom } from './touches-of-room.ts';
import { touchesOfRounds } from './touches-of-rounds.ts';
import { touchesOfStage } from './touches-of-stage.ts';
import type { Touch } from './touch.ts';
import type { TouchesOf } from './touches.ts';

/** What each fact type may touch; the type cannot forget one. */
const touches: TouchesOf<FactType> = {
  ...touchesOfRoom,
  ...touchesOfPeople,
  ...touchesOfStage,
  ...touchesOfRounds,
  ...touchesOfPrompts,
  ...touchesOfQuestions,
  ...touchesOfReactions,
  ...touchesOfHighlights,
};

const touchesOfFact = <T extends FactType>(state: State, fact: FactOf<T>): Touch[] =>
  touches[fact.type](state, fact);

/**
 * The cards that a fact may have changed, read from the state after the fact. Later facts of the same
 * batch may be folded already: what the touches of all of them name together is then complete.
 */
export const touchedCards = (state: State, fact: Fact): Touch[] => touchesOfFact(state, fact);
