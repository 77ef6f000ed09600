import type { LightOpening } from './light-socket.ts';

/** What the bench tells the crowd's process; every order is answered by one `Told`. */
export type Order =
  | { order: 'open'; sockets: LightOpening[]; atOnce: number }
  /** Ready at once: later, the first message with `marker` on every socket is timed. */
  | { order: 'watch'; marker: string }
  /** Waits until every socket has seen the marker. */
  | { order: 'seen' }
  /**
   * Closed loop: every socket keeps one message outstanding for `ms`; `messages`: one template per
   * socket with %ID%, %N%, %AS% and %OPTION%. */
  | { order: 'flood'; messages: string[]; ms: number }
  /** Open loop: one message per socket, spread over `ms`, while all of them tap so many times a second together. */
  | { order: 'spread'; messages: string[]; ms: number; taps?: number }
  | { order: 'close' };

export type Told =
  | { told: 'done' }
  /** Monotonic nanoseconds (shared by all processes of a machine) of the last socket, and the message's text. */
  | { told: 'seen'; lastNs: string; firstNs: string; bytes: number; text: string }
  | {
      told: 'answered';
      accepted: number;
      refused: number;
      ms: number;
      p50Ms: number;
      p99Ms: number;
      /** When each was acknowledged, in order, on the machine's monotonic clock; of `spread` alone. */
      ackedMs: number[];
    }
  | { told: 'failed'; reason: string };
