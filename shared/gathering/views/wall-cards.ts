import type { WallId } from '../../contract/ids.ts';
import type { AudienceCards } from './audience-cards.ts';
import { eventCard } from './event-card.ts';
import { findCard } from './find-card.ts';
import { wallJoinCard } from './join-card.ts';
import { wallPromptFamilies } from './prompts/prompt-families.ts';
import { hallSpotlightCard } from './question-cards.ts';
import { blankCard, ringCard, stageCard } from './stage-card.ts';
import { wallCard } from './wall-card.ts';

/** What a hall may read: of what people typed only what was approved. */
export const wallCards = (wall: WallId): AudienceCards => ({
  single: {
    event: eventCard,
    stage: (look) => stageCard(look, 'wall'),
    ring: ringCard,
    wall: (look) => wallCard(look, wall),
    blank: blankCard,
    join: wallJoinCard,
    find: findCard,
    spotlight: hallSpotlightCard,
  },
  keyed: { ...wallPromptFamilies },
});
