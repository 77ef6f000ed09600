import type { Audience } from '../../../shared/contract/roles.ts';
import type { Departure } from './departures.ts';

export interface Entering {
  audiences: readonly Audience[];
  /** What the surface holds: its epoch, and a cursor per audience. */
  epoch: string | undefined;
  cursors: Readonly<Record<string, string>>;
}

/** The published cards of one gathering, as the sockets see them: finished JSON, never state. */
export interface PublishedViews {
  /**
   * Calls `welcome` with one part (JSON of a WelcomePart) per audience, as soon as the state holds only
   * durable facts. Who joins the audiences inside the callback misses nothing after it. Returns how to
   * leave; left before, it is not called.
   */
  enter(entering: Entering, welcome: (parts: string[]) => void): () => void;
  onDeparture(listener: (departure: Departure) => void): void;
  /** Sends at once what waits for the next turn of the loop. */
  flush(): void;
  /** The audience's cursor; "" while nobody has asked for it. */
  cursor(audience: Audience): string;
  /** Audiences of more than one surface that have been asked for. */
  sharedAudiences(): Audience[];
}
