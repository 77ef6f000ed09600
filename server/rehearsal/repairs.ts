import type { RepairCard } from '../../shared/contract/cards/mending.ts';
import type { ConsoleGroupCard, GroupCard, MatchCard } from '../../shared/contract/cards/round.ts';
import type { CommandData, CommandType } from '../../shared/contract/commands/command.ts';
import type { PersonId, SegmentId } from '../../shared/contract/ids.ts';
import { systemClock } from '../clock.ts';
import { tell, type Crew } from './crew.ts';
import type { Surface } from './surface.ts';

export interface Running {
  crew: Crew;
  segment: SegmentId;
  /** People who have done something, or to whom something was done. */
  busy: Set<PersonId>;
}

export const cardOf = (phone: Surface): GroupCard | undefined => phone.card<GroupCard>('group');
export const isGuest = (phone: Surface): boolean => cardOf(phone)?.job === null;
export const othersOf = (phone: Surface): PersonId[] =>
  cardOf(phone)?.others.map(({ person }) => person) ?? [];

export const isServed = ({ cards }: Pick<Surface, 'cards'>): boolean =>
  cards.has('group') || cards.has('sits-out') || cards.has('gone');

/** Somebody who has done nothing yet, and whose group suits. */
export function free({ crew, busy }: Running, suits: (phone: Surface) => boolean): Surface | undefined {
  const found = crew.phones.find(
    (phone) =>
      phone.person !== null && !busy.has(phone.person) && cardOf(phone) !== undefined && suits(phone),
  );
  if (found?.person) busy.add(found.person);
  return found;
}

interface Asked<T extends CommandType> {
  by: Surface;
  type: T;
  data: CommandData<T>;
  /** Whom it concerns, and what their phone shows then. */
  concerns: Surface[];
  shows: (phone: Surface) => boolean;
}

export const repairsOn = (console: Surface): RepairCard[] => console.family<RepairCard>('repair');

/** Waits until the console tells of one more repair, and everybody whom it moved shows where they are. */
async function settled({ console, phones }: Crew, before: number): Promise<void> {
  await console.until('a line about the repair', () => repairsOn(console).length > before);
  const last = repairsOn(console).find(({ n }) => n === before + 1);
  const isThere = (phone: Surface, number: number | undefined) => () => cardOf(phone)?.number === number;
  const moved = (last?.moves ?? []).flatMap(({ person, to }) =>
    phones
      .filter((phone) => phone.person === person)
      .map((phone) => phone.until('the place after a repair', isThere(phone, to?.number))),
  );
  await Promise.all(moved);
}

/** Asks, and waits until the phones that it concerns show it; notes how long that took, and who is left over. */
export async function mend<T extends CommandType>({ crew }: Running, asked: Asked<T>): Promise<boolean> {
  const { by, type, data, concerns, shows } = asked;
  const before = repairsOn(crew.console).length;
  crew.meetings.add(crew.console.family<ConsoleGroupCard>('group'));
  const askedAtMs = systemClock.nowMs();
  if (!(await tell(crew, by, type, data))) return false;
  await Promise.all(concerns.map((phone) => phone.until(`what comes of ${type}`, () => shows(phone))));
  const tookMs = systemClock.nowMs() - askedAtMs;
  const { mended } = crew.happened;
  if (tookMs > mended.slowestMs) Object.assign(mended, { slowestMs: tookMs, slowest: type });
  await settled(crew, before);
  const unmatched = crew.console.card<MatchCard>('match')?.unmatched.length ?? 0;
  mended.without += unmatched + crew.phones.filter((phone) => !isServed(phone)).length;
  return true;
}
