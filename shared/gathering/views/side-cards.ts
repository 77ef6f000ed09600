import type { QuestionId } from '../../contract/ids.ts';
import type { AttendeeRole } from '../../contract/roles.ts';
import type { AudienceCards } from './audience-cards.ts';
import { eventCard } from './event-card.ts';
import { sideFloorCard } from './floor-card.ts';
import { sidePromptFamilies } from './prompts/prompt-families.ts';
import { hallSpotlightCard, questionCard, spotlightCard } from './question-cards.ts';
import { roundCard } from './round-card.ts';
import { shownQuestions } from './shown-questions.ts';
import { ringCard, stageCard } from './stage-card.ts';

/** What everybody of one role sees alike. */
export const sideCards = (role: AttendeeRole): AudienceCards => ({
  single: {
    event: eventCard,
    stage: (look) => stageCard(look, role),
    ring: ringCard,
    round: roundCard,
    spotlight: role === 'colleague' ? hallSpotlightCard : spotlightCard,
    floor: (look) => sideFloorCard(look, role),
  },
  keyed: {
    ...sidePromptFamilies(role),
    question: {
      ids: ({ state }) => shownQuestions(state),
      build: (look, id) => questionCard(look, id as QuestionId, role),
    },
  },
});
