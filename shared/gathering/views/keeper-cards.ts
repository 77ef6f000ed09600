import { answerCard, readableAnswers } from './answer-card.ts';
import type { AudienceCards } from './audience-cards.ts';
import { eventCard } from './event-card.ts';
import { floorCard } from './floor-card.ts';
import type { Look } from './look.ts';
import { keeperPromptFamilies } from './prompts/prompt-families.ts';
import { everyQuestion, spotlightCard } from './question-cards.ts';
import { ringCard, stageCard } from './stage-card.ts';

/** What the keeper sees: what people wrote, before the room does; nobody's id, and nothing of who is where. */
export const keeperCards: AudienceCards = {
  single: {
    event: eventCard,
    stage: (look) => stageCard(look, null),
    ring: ringCard,
    approvals: ({ state }) => ({ ...state.approvals }),
    floor: floorCard,
    spotlight: spotlightCard,
  },
  keyed: {
    ...keeperPromptFamilies,
    answer: { ids: readableAnswers, build: keeperAnswerCard },
    question: everyQuestion,
  },
};

/** Where answers are read with their names, the name, but not who on the roster it is. */
function keeperAnswerCard(look: Look, id: string): unknown {
  const card = answerCard(look, id);
  return card === undefined ? undefined : { ...card, person: null };
}
