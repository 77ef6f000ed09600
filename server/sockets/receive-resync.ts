import * as v from 'valibot';
import { Handshake } from '../../shared/contract/messages.ts';
import type { Line } from './line.ts';
import { receive } from './receive.ts';
import type { Welcome } from './welcome.ts';

const BOUNDS = { bytes: 4_096, depth: 1 };

/** Answers `resync` with a welcome on top of the cursors that the surface says it holds. */
export const receiveResync = (line: Line, welcome: Welcome, onFault: (error: unknown) => void): void =>
  receive(line, 'resync', {
    answered: true,
    bounds: BOUNDS,
    handle(message, answer) {
      const parsed = v.safeParse(Handshake.entries.cursors, message);
      const cursors = parsed.success ? parsed.output : {};
      const { epoch } = line.data.admitted.gathering;
      welcome.enter(line, { epoch, cursors }, (json) => answer(JSON.parse(json)));
    },
    malformed: () => null,
    failed: () => null,
    onFault,
  });
