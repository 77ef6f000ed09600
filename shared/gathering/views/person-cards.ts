import type { PersonId, QuestionId, SegmentId } from '../../contract/ids.ts';
import type { AudienceCards } from './audience-cards.ts';
import { goneCard } from './gone-card.ts';
import { groupCard } from './group-card.ts';
import { meCard } from './me-card.ts';
import { answeredPrompts, myAnswerCard, mySupportCard } from './my-cards.ts';
import { myQuestionCard, myQuestions } from './my-question-cards.ts';
import { sitsOutCard } from './sits-out-card.ts';

/** What one person sees beside the cards of their side. */
export const personCards = (person: PersonId): AudienceCards => ({
  single: {
    me: (look) => meCard(look, person),
    group: (look) => groupCard(look, person),
    gone: (look) => goneCard(look, person),
    'sits-out': (look) => sitsOutCard(look, person),
    'my-support': (look) => mySupportCard(look, person),
  },
  keyed: {
    'my-answer': {
      ids: (look) => answeredPrompts(look, person),
      build: (look, id) => myAnswerCard(look, person, id as SegmentId),
    },
    'my-question': {
      ids: (look) => myQuestions(look, person),
      build: (look, id) => myQuestionCard(look, person, id as QuestionId),
    },
  },
});
