import type { Fact, FactType } from '../../../shared/gathering/facts.ts';

/**
 * What a fact means to the coming match. `stage`: another round may be next, or one was dealt;
 * `people`: who came or went can be mended in; `hall`: only a new match will do.
 */
export type Weight = 'nothing' | 'stage' | 'people' | 'hall';

const rank: readonly Weight[] = ['nothing', 'stage', 'people', 'hall'];

/** The type cannot forget a fact. */
const weights: Record<FactType, Weight> = {
  'gathering-created': 'nothing',
  'run-of-show-set': 'hall',
  'run-of-show-replaced': 'hall',
  'room-set': 'hall',
  'wall-set': 'nothing',
  'person-invited': 'nothing',
  'person-updated': 'hall',
  'attendee-joined': 'people',
  'consent-set': 'nothing',
  'attendance-marked': 'people',
  'walk-in-recognised': 'people',
  'stage-advanced': 'stage',
  'stage-undone': 'stage',
  'ring-moved': 'nothing',
  'wall-blanked': 'nothing',
  'prompt-added': 'stage',
  'prompt-moved': 'stage',
  'prompt-removed': 'stage',
  'prompt-edited': 'nothing',
  'prompt-answered': 'nothing',
  'answer-allowed': 'nothing',
  'answers-reviewed': 'nothing',
  'words-reviewed': 'nothing',
  'words-frozen': 'nothing',
  'prompt-closed': 'nothing',
  'prompt-settled': 'nothing',
  'prompt-reopened': 'nothing',
  'results-shown': 'nothing',
  'groups-dealt': 'stage',
  'person-placed': 'people',
  'round-mended': 'hall',
  'repair-undone': 'hall',
  'people-parted': 'hall',
  'table-closed': 'hall',
  'people-pinned': 'hall',
  'group-found': 'nothing',
  'people-missed': 'nothing',
  'person-seen': 'nothing',
  'line-shared': 'nothing',
  'question-asked': 'nothing',
  'question-withdrawn': 'nothing',
  'question-merged': 'nothing',
  'question-unmerged': 'nothing',
  'question-settled': 'nothing',
  'mask-lifted': 'nothing',
  'question-supported': 'nothing',
  'question-support-withdrawn': 'nothing',
  'question-reviewed': 'nothing',
  'question-spotlit': 'nothing',
  'question-answered': 'nothing',
  'highlight-starred': 'nothing',
  'highlight-unstarred': 'nothing',
  'reactions-counted': 'nothing',
};

/** Repairs that only put somebody new into a group: the plan has them mended in. */
const arrivals: readonly string[] = ['came', 'cameTogether', 'emptyChair'];

const weightOfOne = (fact: Fact): Weight =>
  fact.type === 'round-mended' && arrivals.includes(fact.data.why) ? 'people' : weights[fact.type];

/** Of the heaviest. */
export const weightOf = (facts: readonly Fact[]): Weight =>
  rank[Math.max(0, ...facts.map((fact) => rank.indexOf(weightOfOne(fact))))] ?? 'nothing';

export const heavier = (a: Weight, b: Weight): Weight => (rank.indexOf(a) > rank.indexOf(b) ? a : b);

/** Whether a match is still what it was: most cues change nothing about the rounds to come. */
export const isLight = (weight: Weight): boolean => weight === 'nothing' || weight === 'stage';
