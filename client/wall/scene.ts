import type { SpotlightCard } from '../../shared/contract/cards/asking.ts';
import type { EventCard, StageCard } from '../../shared/contract/cards/stage.ts';
import type { FindCard } from '../../shared/contract/cards/round.ts';
import type { SegmentKind } from '../../shared/contract/cards/authored.ts';
import type { AttendeeRole } from '../../shared/contract/roles.ts';
import { wallWords } from '../words/wall.ts';
import { promptScene, type PromptCards, type PromptScene } from './prompt-scene.ts';
import { inWallLanguage, stageLine } from './stage-line.ts';

/** The cards that decide what the hall sees; undefined while absent. */
export interface SceneCards extends PromptCards {
  event: EventCard;
  /** Absent for the blink between the first two cards. */
  stage: StageCard | undefined;
  blanked: boolean;
  spotlight: SpotlightCard | undefined;
  find: FindCard | undefined;
  /** The server's time. */
  nowMs: number;
}

/** What stands on the wall: one thing at a time. */
export type Scene =
  | { kind: 'calm'; name: string }
  | { kind: 'holding'; name: string; line: string }
  | { kind: 'line'; line: string; rules: string[]; todo: string }
  | { kind: 'round'; line: string }
  | { kind: 'find'; zones: FindCard['zones'] }
  | { kind: 'number' }
  | { kind: 'swap' }
  | PromptScene
  | { kind: 'question'; text: string; by: string; side: AttendeeRole | null; to: string };

export function sceneOf(cards: SceneCards): Scene {
  const { event, stage } = cards;
  if (stage === undefined || cards.blanked) return { kind: 'calm', name: event.name };
  if (stage.kind === 'round')
    return findScene(cards, stage) ?? { kind: 'round', line: stageLine(stage, event) };
  if (cards.spotlight !== undefined) return questionScene(cards.spotlight, event);
  if (stage.kind === 'holding') return holdingScene(stage, event);
  return askingScene(cards, stage) ?? lineScene(stage, event);
}

/** While people look for each other; then nothing of it is left. */
function findScene({ find, nowMs }: SceneCards, stage: StageCard): Scene | null {
  if (find === undefined || find.segment !== stage.segment || nowMs >= find.untilMs) return null;
  if (find.swapsSides) return { kind: 'swap' };
  if (find.zones.length === 0) return { kind: 'number' };
  return { kind: 'find', zones: find.zones };
}

function questionScene(spotlight: SpotlightCard, event: EventCard): Scene {
  const { name, role } = spotlight.askedBy;
  const { guest, guests, colleague, colleagues } = event.words;
  const by = role === null ? wallWords.somebody : wallWords.someone(role === 'customer' ? guest : colleague);
  const to = { room: '', privately: '', customers: guests, colleagues }[spotlight.to];
  return {
    ...{ kind: 'question', text: spotlight.text, by: name ?? by, side: role },
    to: to === '' ? '' : wallWords.forSide(to),
  };
}

/** The name stands large already, so a line that only repeats it is left out. */
function holdingScene(stage: StageCard, event: EventCard): Scene {
  const line = stage.segment === null ? '' : stageLine(stage, event);
  return { kind: 'holding', name: event.name, line: line === event.name ? '' : line };
}

const askingScene = (cards: SceneCards, stage: StageCard): Scene | null =>
  stage.kind === 'prompt' || stage.kind === 'pulse' ? promptScene({ ...cards, stage }, cards.event) : null;

const lineScene = (stage: StageCard, event: EventCard): Scene => ({
  kind: 'line',
  line: stageLine(stage, event),
  rules: stage.rules.map((rule) => inWallLanguage(rule, event)),
  todo: stage.kind === 'questions' ? wallWords.todo.ask : '',
});

const kindsWithTime: readonly SegmentKind[] = [
  'prompt',
  'pulse',
  'questions',
  'break',
  'groups',
  'debrief',
  'journey',
];
const kindsWithCode: readonly SegmentKind[] = ['talk', 'break', 'questions', 'thanks'];

/**
 * The time at the upper edge: where people wait or write. A speaker is not hurried, a round has its own ring,
 * and results need the room.
 */
export const showsTime = (scene: Scene, stage: StageCard | undefined): boolean =>
  !fillsTheWall(scene) &&
  !isResults(scene) &&
  !isClosed(scene) &&
  stage !== undefined &&
  kindsWithTime.includes(stage.kind);

/** Nothing more comes in: a clock that runs on would say otherwise. */
const isClosed = (scene: Scene): boolean => scene.kind === 'asking' && scene.closed;

const pictures: readonly Scene['kind'][] = ['results', 'cloud', 'quotes', 'pulse'];
const isResults = (scene: Scene): boolean => pictures.includes(scene.kind);

/** The codes for people who come late, small; not while rules or one person's question have the wall. */
export const showsCode = (scene: Scene, stage: StageCard | undefined): boolean =>
  scene.kind === 'line' &&
  scene.rules.length === 0 &&
  stage !== undefined &&
  kindsWithCode.includes(stage.kind);

/** Played by what comes after the first view. */
export const isLater = (scene: Scene): boolean =>
  isResults(scene) || scene.kind === 'asking' || scene.kind === 'question' || hasRules(scene);

const hasRules = (scene: Scene): boolean => scene.kind === 'line' && scene.rules.length > 0;

const full: readonly Scene['kind'][] = ['calm', 'holding', 'round', 'find', 'number', 'swap'];
const fillsTheWall = (scene: Scene): boolean => full.includes(scene.kind);

/** In a round nothing moves but the ring; a blank wall is blank; people who arrive have not met yet. */
export const showsReactions = (scene: Scene): boolean => !fillsTheWall(scene);

/** Scenes with the same key change in place (results grow); another key is a new scene that fades in. */
export function sceneKey(scene: Scene): string {
  if (scene.kind === 'question') return `question ${scene.text}`;
  return 'line' in scene && scene.kind !== 'holding' ? `${scene.kind} ${scene.line}` : scene.kind;
}
