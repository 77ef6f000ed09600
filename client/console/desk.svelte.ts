import { createContext } from 'svelte';
import type { Authored } from '../../shared/contract/cards/authored.ts';
import type { ConsoleCards } from '../../shared/contract/cards/cards.ts';
import type { EventCard } from '../../shared/contract/cards/stage.ts';
import type { Answer } from '../../shared/contract/commands/command.ts';
import type { GatheringId } from '../../shared/contract/ids.ts';
import { pick } from '../../shared/words/pick.ts';
import type { Gathering } from '../connection/gathering-port.ts';
import { Verdicts } from './asking/questions/verdicts.svelte.ts';
import { Cues } from './cues/cues.svelte.ts';
import { IgnoredMoments } from './keeping/ignored-moments.svelte.ts';
import type { Ask } from './kit/ask.ts';
import { sayAnswer } from './kit/say-answer.ts';
import { ServerClock } from './kit/server-clock.svelte.ts';
import { StatusLine } from './kit/status-line.svelte.ts';

const plainWords: EventCard['words'] = {
  guest: 'guest',
  guests: 'guests',
  colleague: 'colleague',
  colleagues: 'colleagues',
};

/** What every part of the console works with. */
export class Desk {
  readonly gathering: Gathering<ConsoleCards>;
  readonly id: GatheringId;
  readonly key: string;
  readonly status = new StatusLine();
  readonly clock: ServerClock;
  readonly cues: Cues;
  readonly verdicts: Verdicts;
  readonly ignored: IgnoredMoments;

  constructor(gathering: Gathering<ConsoleCards>, id: GatheringId, key: string) {
    this.gathering = gathering;
    this.id = id;
    this.key = key;
    this.clock = new ServerClock(() => gathering.serverNowMs());
    this.cues = new Cues(gathering, this.ask);
    this.verdicts = new Verdicts(this.ask, (id) => gathering.card(`question:${id}`));
    this.ignored = new IgnoredMoments(id);
  }

  readonly ask: Ask = async (type, data) => {
    const answer: Answer = await this.gathering.ask(type, data);
    this.status.say(answer.ok ? '' : sayAnswer(answer));
    return answer.ok;
  };

  /** The event's own words for the two sides. */
  get words(): EventCard['words'] {
    return this.gathering.card('event')?.words ?? plainWords;
  }

  /** An authored text in the facilitator's language. */
  text(authored: Authored): string {
    return pick(authored, navigator.language);
  }
}

export const [useDesk, provideDesk] = createContext<Desk>();
