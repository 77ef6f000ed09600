import type { EventCard } from '../../../shared/contract/cards/stage.ts';
import type { PresenceMessage } from '../../../shared/contract/messages.ts';
import { consoleWords } from '../../words/console.ts';

/** `stop` is said in words, never by colour alone; `fine` asks for nothing. */
export interface HealthLine {
  text: string;
  tone: 'fine' | 'plain' | 'notice' | 'stop';
}

export interface RoomHealth {
  live: boolean;
  presence: PresenceMessage | null;
  /** Walls that the organiser made. */
  walls: number;
  /** How long no wall has been connected, milliseconds; 0 while one is, null when none ever was. */
  wallAwayMs: number | null;
  words: EventCard['words'];
}

const words = consoleWords.health;
const slowPhoneMs = 2_000;
const slowSaveMs = 500;

function wallLine({ walls, wallAwayMs }: RoomHealth, presence: PresenceMessage): HealthLine {
  if (presence.walls === 0 && (walls === 0 || wallAwayMs === null))
    return { text: words.noWall, tone: 'plain' };
  if (presence.walls === 0) {
    return { text: words.wallAway(Math.floor((wallAwayMs ?? 0) / 1000)), tone: 'stop' };
  }
  if (presence.walls < walls) return { text: words.someWalls(presence.walls, walls), tone: 'notice' };
  return { text: words.walls(presence.walls), tone: 'plain' };
}

function saveLine({ lastSaveMs }: PresenceMessage): HealthLine[] {
  if (lastSaveMs === null) return [];
  if (lastSaveMs >= slowSaveMs) return [{ text: words.slowSave(lastSaveMs), tone: 'notice' }];
  return [{ text: words.saved(lastSaveMs), tone: 'plain' }];
}

const counted = (count: number, one: string, many: string): string =>
  `${consoleWords.number(count)} ${count === 1 ? one : many}`;

function phoneLines(presence: PresenceMessage, room: RoomHealth): HealthLine[] {
  const { guest, guests: many, colleague, colleagues: most } = room.words;
  const guests = counted(presence.customers, guest, many);
  const colleagues = counted(presence.colleagues, colleague, most);
  const slowest = presence.slowestPhoneMs;
  const lines: HealthLine[] = [{ text: words.phones(guests, colleagues), tone: 'plain' }];
  if (slowest !== null) {
    lines.push({ text: words.slowest(slowest), tone: slowest >= slowPhoneMs ? 'notice' : 'plain' });
  }
  if (presence.polling > 0) lines.push({ text: words.polling(presence.polling), tone: 'plain' });
  return lines;
}

/** The health of the room, worst news first. */
export function readHealth(room: RoomHealth): HealthLine[] {
  if (!room.live) return [{ text: words.away, tone: 'stop' }];
  if (room.presence === null) return [{ text: words.unknown, tone: 'plain' }];
  const lines = [
    wallLine(room, room.presence),
    ...phoneLines(room.presence, room),
    ...saveLine(room.presence),
  ];
  const troubled = lines.filter(({ tone }) => tone === 'stop' || tone === 'notice');
  const calm = lines.filter(({ tone }) => tone === 'plain');
  return troubled.length > 0 ? [...troubled, ...calm] : [{ text: words.fine, tone: 'fine' }, ...calm];
}
