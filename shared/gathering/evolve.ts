import type { Fact, FactOf, FactType } from './facts.ts';
import type { Folds } from './fold-types.ts';
import { foldHighlights } from './highlights/fold-highlights.ts';
import { foldJoining } from './joining/fold-joining.ts';
import { foldMatching } from './matching/fold-matching.ts';
import { foldMending } from './matching/fold-mending.ts';
import { foldRoundSigns } from './matching/fold-round-signs.ts';
import { foldPeople } from './people/fold-people.ts';
import { foldPrompts } from './prompts/fold-prompts.ts';
import { foldQuestions } from './questions/fold-questions.ts';
import { foldReactions } from './reactions/fold-reactions.ts';
import { rememberCommand } from './remember-command.ts';
import { foldRoom } from './room/fold-room.ts';
import { foldStage } from './stage/fold-stage.ts';
import type { GatheringState } from './state.ts';

/** Every fact type has its fold: a forgotten one does not compile. */
export const folds: Folds<FactType> = {
  ...foldRoom,
  ...foldPeople,
  ...foldJoining,
  ...foldStage,
  ...foldPrompts,
  ...foldMatching,
  ...foldMending,
  ...foldRoundSigns,
  ...foldQuestions,
  ...foldHighlights,
  ...foldReactions,
};

const foldOne = <T extends FactType>(state: GatheringState, type: T, fact: FactOf<T>): void =>
  folds[type](state, fact);

/**
 * Folds a fact into the state, in place; the only writer of state. Reads no body and never throws on
 * a fact that `decide` made.
 */
export function evolve(state: GatheringState, fact: Fact): void {
  foldOne(state, fact.type, fact);
  rememberCommand(state.answered, fact.cause);
  state.version = fact.version;
  state.lastId = fact.id;
  state.atMs = Math.max(state.atMs, fact.atMs);
}
