import type { SegmentId } from '../../../contract/ids.ts';
import type { AttendeeRole } from '../../../contract/roles.ts';
import { answerCard, readableAnswers } from '../answer-card.ts';
import type { AudienceCards, KeyedCards } from '../audience-cards.ts';
import type { Look } from '../look.ts';
import { consolePromptCard, sidePromptCard, wallPromptCard } from '../prompt-cards.ts';
import { openedPrompts, promptOnStage } from './on-stage.ts';
import { consolePulseCard, sidePulseCard, wallPulseCard } from './pulse-cards.ts';
import { shownAnswersCard } from './shown-answers-card.ts';
import {
  consoleProgressCard,
  consoleTallyCard,
  sideTallyCard,
  wallProgressCard,
  wallTallyCard,
} from './tally-cards.ts';
import { crewWordsCard, sideWordsCard, wallWordsCard } from './words-cards.ts';

type Families = AudienceCards['keyed'];
type Build = (look: Look, id: SegmentId) => unknown;

const onStage = (build: Build): KeyedCards => ({
  ids: promptOnStage,
  build: (look, id) => build(look, id as SegmentId),
});
const opened = (build: Build): KeyedCards => ({
  ids: openedPrompts,
  build: (look, id) => build(look, id as SegmentId),
});

/** What the people of one role see of a prompt. */
export const sidePromptFamilies = (role: AttendeeRole): Families => ({
  prompt: onStage((look, id) => sidePromptCard(look, id, role)),
  tally: onStage(sideTallyCard),
  words: onStage(sideWordsCard),
  pulse: onStage(sidePulseCard),
});

/** What a hall sees of a prompt: of what people wrote nothing that was not read and approved. */
export const wallPromptFamilies: Families = {
  prompt: onStage(wallPromptCard),
  progress: onStage(wallProgressCard),
  tally: onStage(wallTallyCard),
  words: onStage(wallWordsCard),
  pulse: onStage(wallPulseCard),
  'shown-answers': onStage(shownAnswersCard),
};

/** What the keeper sees of a prompt: its words, and what people wrote. */
export const keeperPromptFamilies: Families = {
  prompt: opened(consolePromptCard),
  words: opened(crewWordsCard),
  answer: { ids: readableAnswers, build: answerCard },
};

/** What the crew sees of a prompt, also when it is over. */
export const consolePromptFamilies: Families = {
  ...keeperPromptFamilies,
  progress: opened(consoleProgressCard),
  tally: opened(consoleTallyCard),
  pulse: opened(consolePulseCard),
};
