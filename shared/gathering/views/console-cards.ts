import type { GroupId, HighlightId, MomentId, PersonId, RepairId, WallId } from '../../contract/ids.ts';
import { keysOf } from '../entries.ts';
import type { AudienceCards, KeyedCards } from './audience-cards.ts';
import { consoleGroupCard } from './console-group-card.ts';
import { eventCard } from './event-card.ts';
import { floorCard } from './floor-card.ts';
import { groupsNow } from './group-of.ts';
import { highlightCard } from './highlight-card.ts';
import { joinCard } from './join-card.ts';
import { matchCard } from './match-card.ts';
import { momentCard, momentsNow } from './moment-card.ts';
import { nextCard } from './next-card.ts';
import { pinsCard } from './pins-card.ts';
import { consolePromptFamilies } from './prompts/prompt-families.ts';
import { everyQuestion, spotlightCard } from './question-cards.ts';
import { repairCard, repairsNow } from './repair-card.ts';
import { roomCard } from './room-card.ts';
import { attendanceCard, rosterCard } from './roster-card.ts';
import { runOfShowCard } from './run-of-show-card.ts';
import { seenCard, seenNow } from './seen-card.ts';
import { blankCard, ringCard, stageCard } from './stage-card.ts';
import { wallCard } from './wall-card.ts';

const people: KeyedCards = {
  ids: ({ state }) => keysOf<PersonId>(state.people),
  build: (look, id) => rosterCard(look, id as PersonId),
};

/** What the crew sees: who is here and what is gathered, and of prompts that are for nobody else their words alone. */
export const consoleCards: AudienceCards = {
  single: {
    event: eventCard,
    stage: (look) => stageCard(look, null),
    ring: ringCard,
    blank: blankCard,
    join: joinCard,
    'run-of-show': runOfShowCard,
    next: nextCard,
    match: matchCard,
    room: roomCard,
    pins: pinsCard,
    approvals: ({ state }) => ({ ...state.approvals }),
    attendance: attendanceCard,
    spotlight: spotlightCard,
    floor: floorCard,
  },
  keyed: {
    wall: {
      ids: ({ state }) => keysOf<WallId>(state.walls),
      build: (look, id) => wallCard(look, id as WallId),
    },
    ...consolePromptFamilies,
    question: everyQuestion,
    moment: { ids: momentsNow, build: (look, id) => momentCard(look, id as MomentId) },
    roster: people,
    group: {
      ids: ({ state }) => groupsNow(state),
      build: (look, id) => consoleGroupCard(look, id as GroupId),
    },
    repair: {
      ids: ({ state }) => repairsNow(state),
      build: (look, id) => repairCard(look, id as RepairId),
    },
    seen: { ids: ({ state }) => seenNow(state), build: (look, id) => seenCard(look, id as PersonId) },
    highlight: {
      ids: ({ state }) => keysOf<HighlightId>(state.highlights),
      build: (look, id) => highlightCard(look, id as HighlightId),
    },
  },
};
