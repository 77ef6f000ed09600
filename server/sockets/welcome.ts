import type { Clock } from '../clock.ts';
import type { Installation } from '../installation/installation-port.ts';
import { devicePeople } from './device-people.ts';
import type { Line } from './line.ts';
import type { Pipe } from './pipe.ts';
import { audiencesOf, roomOf } from './rooms.ts';

export interface Welcoming {
  pipe: Pipe;
  clock: Clock;
  installation: Installation;
  publicUrl(): string;
}

/** What a surface says that it holds. */
export interface Held {
  epoch: string | undefined;
  cursors: Readonly<Record<string, string>>;
}

/** Brings connections into the rooms of their audiences, with a welcome that leaves no gap before it. */
export interface Welcome {
  /** `send` gets the welcome as JSON, once, in the moment in which the connection is in its rooms. */
  enter(line: Line, held: Held, send: (json: string) => void): void;
  leave(line: Line): void;
}

interface Place {
  leaveRooms(): void;
  leaveViews(): void;
}

export function createWelcome(welcoming: Welcoming): Welcome {
  const places = new Map<Line, Place>();
  return {
    enter(line, held, send) {
      const before = places.get(line);
      before?.leaveRooms();
      places.set(line, findPlace(welcoming, line, held, send));
      // The new place is counted before the old is given up: the person's cards stay kept over a resync.
      before?.leaveViews();
    },
    leave(line) {
      const place = places.get(line);
      places.delete(line);
      place?.leaveRooms();
      place?.leaveViews();
    },
  };
}

function findPlace(welcoming: Welcoming, line: Line, held: Held, send: (json: string) => void): Place {
  const { gathering } = line.data.admitted;
  const audiences = audiencesOf(line.data.admitted);
  const rooms = audiences.map((audience) => roomOf(gathering.id, audience));
  const leaveViews = gathering.views.enter({ audiences, ...held }, (parts) => {
    for (const room of rooms) welcoming.pipe.join(line, room);
    send(welcomeJson(welcoming, line, parts));
  });
  const leaveRooms = (): void => {
    for (const room of rooms) welcoming.pipe.leave(line, room);
  };
  return { leaveRooms, leaveViews };
}

/** A WelcomeMessage, put together from parts that are JSON already. */
function welcomeJson({ clock, installation, publicUrl }: Welcoming, line: Line, parts: string[]): string {
  const { admitted } = line.data;
  const head = JSON.stringify({
    epoch: admitted.gathering.epoch,
    nowMs: clock.nowMs(),
    address: publicUrl(),
    people: devicePeople(installation, admitted),
  });
  return `${head.slice(0, -1)},"audiences":[${parts.join(',')}]}`;
}
