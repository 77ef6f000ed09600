import type { PresenceMessage } from '../../shared/contract/messages.ts';
import type { PersonOfDevice } from './served-gathering.ts';

/** An open page. */
export interface Connected {
  surface: 'phone' | 'console' | 'wall';
  people(): readonly PersonOfDevice[];
  isPolling(): boolean;
  /** Of the last heartbeat; null before the first. */
  roundTripMs(): number | null;
}

export type PresenceCounts = Omit<PresenceMessage, 'nowMs' | 'lastSaveMs'>;

export interface Presence {
  /** Returns how to leave. */
  enter(connected: Connected): () => void;
  count(): PresenceCounts;
}

/** Who is connected now. People are counted once however many pages they have open; not the same as attendance. */
export function createPresence(): Presence {
  const open = new Set<Connected>();
  return {
    enter(connected) {
      open.add(connected);
      return () => open.delete(connected);
    },
    count: () => count([...open]),
  };
}

function count(open: readonly Connected[]): PresenceCounts {
  const of = (surface: Connected['surface']) => open.filter((one) => one.surface === surface);
  const phones = of('phone');
  const people = new Map(phones.flatMap((phone) => phone.people().map(({ person, role }) => [person, role])));
  const onSide = (side: PersonOfDevice['role']) =>
    [...people.values()].filter((role) => role === side).length;
  const roundTrips = phones.map((phone) => phone.roundTripMs()).filter((ms) => ms !== null);
  return {
    customers: onSide('customer'),
    colleagues: onSide('colleague'),
    walls: of('wall').length,
    consoles: of('console').length,
    polling: phones.filter((phone) => phone.isPolling()).length,
    slowestPhoneMs: roundTrips.length === 0 ? null : roundTrips.reduce((a, b) => Math.max(a, b)),
  };
}
