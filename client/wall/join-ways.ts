import type { JoinCard } from '../../shared/contract/cards/console.ts';
import type { EventCard } from '../../shared/contract/cards/stage.ts';
import type { AttendeeRole } from '../../shared/contract/roles.ts';

export interface JoinWay {
  role: AttendeeRole;
  /** The event's own word for the people who use this code. */
  label: string;
  code: string;
}

/** The codes that may stand on the wall, labelled; a role whose code is kept back is not mentioned at all. */
export function joinWays(join: JoinCard | undefined, event: EventCard): JoinWay[] {
  const ways: JoinWay[] = [
    { role: 'customer', label: event.words.guests, code: join?.customer ?? '' },
    { role: 'colleague', label: event.words.colleagues, code: join?.colleague ?? '' },
  ];
  return ways.filter((way) => way.code !== '');
}
