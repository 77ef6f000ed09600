import type {
  GroupId,
  HighlightId,
  MomentId,
  PersonId,
  QuestionId,
  RepairId,
  SegmentId,
  WallId,
} from '../ids.ts';
import type {
  ApprovalsCard,
  ConsoleQuestionCard,
  EnergyCard,
  FloorCard,
  MomentCard,
  MyQuestionCard,
  MySupportCard,
  QuestionCard,
  SpotlightCard,
} from './asking.ts';
import type { HighlightCard, JoinCard, NextCard, RunOfShowCard, WallCard } from './console.ts';
import type { NextMatchCard } from './match.ts';
import type { PinsCard, RepairCard, RoomCard, SeenCard } from './mending.ts';
import type { AttendanceCard, MeCard, RosterCard, ZoneCard, ZonePersonCard } from './people.ts';
import type {
  AnswerCard,
  ConsoleWordsCard,
  MyAnswerCard,
  ProgressCard,
  PromptCard,
  PulseCard,
  ShownAnswersCard,
  TallyCard,
  WordsCard,
} from './prompts.ts';
import type {
  ConsoleGroupCard,
  FindCard,
  GoneCard,
  GroupCard,
  MatchCard,
  NextGroupCard,
  RoundCard,
  SitsOutCard,
} from './round.ts';
import type { BlankCard, EventCard, RingCard, StageCard } from './stage.ts';

/** Cards that every audience may have. */
interface SceneCards {
  event: EventCard;
  stage: StageCard;
  ring: RingCard;
}

/** What both sides get: the same bytes for everybody on a side. */
export interface SideCards extends SceneCards {
  round: RoundCard;
  spotlight: SpotlightCard;
  floor: FloorCard;
  [prompt: `prompt:${SegmentId}`]: PromptCard;
  [tally: `tally:${SegmentId}`]: TallyCard;
  [words: `words:${SegmentId}`]: WordsCard;
  [pulse: `pulse:${SegmentId}`]: PulseCard;
  [question: `question:${QuestionId}`]: QuestionCard;
}

/** What one person gets. */
export interface PersonCards {
  me: MeCard;
  group: GroupCard;
  'sits-out': SitsOutCard;
  gone: GoneCard;
  'next-group': NextGroupCard;
  'my-support': MySupportCard;
  [answer: `my-answer:${SegmentId}`]: MyAnswerCard;
  [question: `my-question:${QuestionId}`]: MyQuestionCard;
}

export interface WallCards extends SceneCards {
  wall: WallCard;
  blank: BlankCard;
  join: JoinCard;
  find: FindCard;
  spotlight: SpotlightCard;
  [prompt: `prompt:${SegmentId}`]: PromptCard;
  [progress: `progress:${SegmentId}`]: ProgressCard;
  [tally: `tally:${SegmentId}`]: TallyCard;
  [words: `words:${SegmentId}`]: WordsCard;
  [pulse: `pulse:${SegmentId}`]: PulseCard;
  [answers: `shown-answers:${SegmentId}`]: ShownAnswersCard;
}

export interface ConsoleCards extends SceneCards {
  blank: BlankCard;
  join: JoinCard;
  'run-of-show': RunOfShowCard;
  next: NextCard;
  'next-match': NextMatchCard;
  match: MatchCard;
  room: RoomCard;
  pins: PinsCard;
  approvals: ApprovalsCard;
  attendance: AttendanceCard;
  spotlight: SpotlightCard;
  floor: FloorCard;
  energy: EnergyCard;
  [wall: `wall:${WallId}`]: WallCard;
  [prompt: `prompt:${SegmentId}`]: PromptCard;
  [progress: `progress:${SegmentId}`]: ProgressCard;
  [tally: `tally:${SegmentId}`]: TallyCard;
  [words: `words:${SegmentId}`]: ConsoleWordsCard;
  [pulse: `pulse:${SegmentId}`]: PulseCard;
  [moment: `moment:${MomentId}`]: MomentCard;
  [answer: `answer:${string}`]: AnswerCard;
  [question: `question:${QuestionId}`]: ConsoleQuestionCard;
  [roster: `roster:${PersonId}`]: RosterCard;
  [group: `group:${GroupId}`]: ConsoleGroupCard;
  [repair: `repair:${RepairId}`]: RepairCard;
  [seen: `seen:${PersonId}`]: SeenCard;
  [highlight: `highlight:${HighlightId}`]: HighlightCard;
}

/** What the keeper sees: what people wrote and nobody has read yet, and nothing of who is where. */
export interface KeeperCards extends SceneCards {
  approvals: ApprovalsCard;
  floor: FloorCard;
  spotlight: SpotlightCard;
  [prompt: `prompt:${SegmentId}`]: PromptCard;
  [words: `words:${SegmentId}`]: ConsoleWordsCard;
  [answer: `answer:${string}`]: AnswerCard;
  [question: `question:${QuestionId}`]: ConsoleQuestionCard;
}

/** What a host sees: one zone's people and tables. */
export interface HostCards extends SceneCards {
  zone: ZoneCard;
  [person: `zone-person:${PersonId}`]: ZonePersonCard;
  [group: `group:${GroupId}`]: ConsoleGroupCard;
  [seen: `seen:${PersonId}`]: SeenCard;
}

/** A flat map from a card key to JSON; what an audience may see. */
export type View = Record<string, unknown>;

/** The families of keys, without their id. */
export const keyFamilies = [
  'event',
  'stage',
  'ring',
  'blank',
  'join',
  'wall',
  'round',
  'group',
  'sits-out',
  'gone',
  'next-group',
  'find',
  'match',
  'room',
  'pins',
  'repair',
  'seen',
  'zone',
  'zone-person',
  'spotlight',
  'prompt',
  'my-answer',
  'progress',
  'tally',
  'words',
  'pulse',
  'shown-answers',
  'answer',
  'question',
  'my-question',
  'my-support',
  'approvals',
  'floor',
  'energy',
  'moment',
  'me',
  'roster',
  'attendance',
  'run-of-show',
  'next',
  'next-match',
  'highlight',
] as const;
export type KeyFamily = (typeof keyFamilies)[number];
export const familyOf = (key: string): string => key.split(':', 1)[0] ?? key;
