import type { SegmentId, WallId } from '../../contract/ids.ts';
import type { AudienceCards } from './audience-cards.ts';
import { eventCard } from './event-card.ts';
import { findCard } from './find-card.ts';
import { wallJoinCard } from './join-card.ts';
import { promptOnStage, shownTallyCard, wallPromptCard } from './prompt-cards.ts';
import { spotlightCard } from './question-cards.ts';
import { blankCard, ringCard, stageCard } from './stage-card.ts';
import { wallCard } from './wall-card.ts';

/** What a hall may read: nothing that a person typed but an approved question in the spotlight. */
export const wallCards = (wall: WallId): AudienceCards => ({
  single: {
    event: eventCard,
    stage: (look) => stageCard(look, 'wall'),
    ring: ringCard,
    wall: (look) => wallCard(look, wall),
    blank: blankCard,
    join: wallJoinCard,
    find: findCard,
    spotlight: spotlightCard,
  },
  keyed: {
    prompt: { ids: promptOnStage, build: (look, id) => wallPromptCard(look, id as SegmentId) },
    tally: { ids: promptOnStage, build: (look, id) => shownTallyCard(look, id as SegmentId) },
  },
});
