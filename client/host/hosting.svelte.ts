import { createContext } from 'svelte';
import type { HostCards } from '../../shared/contract/cards/cards.ts';
import type { EventCard } from '../../shared/contract/cards/stage.ts';
import type { SegmentId } from '../../shared/contract/ids.ts';
import type { AttendeeRole, HostZone } from '../../shared/contract/roles.ts';
import type { Gathering } from '../connection/gathering-port.ts';
import type { Ask } from '../console/kit/ask.ts';
import { sayAnswer } from '../console/kit/say-answer.ts';
import { StatusLine } from '../console/kit/status-line.svelte.ts';

const plainWords: EventCard['words'] = {
  guest: 'guest',
  guests: 'guests',
  colleague: 'colleague',
  colleagues: 'colleagues',
};

/** What every part of a host's page works with. */
export class Hosting {
  readonly gathering: Gathering<HostCards>;
  readonly zone: HostZone;
  readonly status = new StatusLine();
  #nowMs = $state(0);

  constructor(gathering: Gathering<HostCards>, zone: HostZone) {
    this.gathering = gathering;
    this.zone = zone;
    this.#nowMs = gathering.serverNowMs();
  }

  readonly ask: Ask = async (type, data) => {
    const answer = await this.gathering.ask(type, data);
    this.status.say(answer.ok ? '' : sayAnswer(answer));
    return answer.ok;
  };

  /** Server time, looked at once a second: what is amber or red changes by itself. */
  get nowMs(): number {
    return this.#nowMs;
  }

  /** The server's clock is known from the first welcome on. */
  look(): void {
    this.#nowMs = this.gathering.serverNowMs();
  }

  start(): () => void {
    const timer = setInterval(() => this.look(), 1_000);
    return () => {
      clearInterval(timer);
    };
  }

  /** The running round, or null. */
  get round(): SegmentId | null {
    const stage = this.gathering.card('stage');
    return stage?.kind === 'round' ? stage.segment : null;
  }

  /** What the event calls a person of this side. */
  roleWord(role: AttendeeRole): string {
    const words = this.gathering.card('event')?.words ?? plainWords;
    return role === 'customer' ? words.guest : words.colleague;
  }
}

export const [useHosting, provideHosting] = createContext<Hosting>();
