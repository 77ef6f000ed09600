import { isDeepStrictEqual } from 'node:util';
import type { NextMatchCard, QualitySheet } from '../../shared/contract/cards/match.ts';
import type { NextCard } from '../../shared/contract/cards/console.ts';
import type { ConsoleGroupCard, MatchCard } from '../../shared/contract/cards/round.ts';
import type { StageCard } from '../../shared/contract/cards/stage.ts';
import type { PersonId } from '../../shared/contract/ids.ts';
import type { AttendeeRole } from '../../shared/contract/roles.ts';
import type { Crew } from './crew.ts';
import { goesOtherwise, metAgain } from './mending.ts';
import type { Meetings } from './meetings.ts';
import { isServed } from './repairs.ts';

/** The sheet of the match that Next deals, once it is ready; null where Next deals none. */
export async function sheetBefore({ console }: Pick<Crew, 'console'>): Promise<QualitySheet | null> {
  if (console.card<NextCard>('next')?.deals !== true) return null;
  const card = () => console.card<NextMatchCard>('next-match');
  await console.until('the sheet of the next match', () => card()?.state === 'ready');
  return card()?.sheet ?? null;
}

/**
 * Repeats that no match could avoid: one of the two has met everybody of the other side already, or the customer
 * has met so many that the colleagues of a group are not all new.
 */
function unavoidable(
  { quality }: MatchCard,
  meetings: Meetings,
  groups: readonly ConsoleGroupCard[],
  side: (role: AttendeeRole) => PersonId[],
): number {
  const [customers, colleagues] = [side('customer'), side('colleague')];
  const hostsOf = (id: PersonId): number => {
    const people = groups.find((group) => group.people.some(({ person }) => person === id))?.people ?? [];
    return people.filter(({ role }) => role === 'colleague').length;
  };
  return quality.repeats.filter(
    ({ customer, colleague }) =>
      meetings.unmetBy(customer.person, colleagues) < hostsOf(customer.person) ||
      meetings.hasMetAll(colleague.person, customers),
  ).length;
}

const brokenLines = ({ broken }: QualitySheet): string[] =>
  broken.map(({ rule, people, why }) => `${rule} (${why}): ${people.map(({ name }) => name).join(', ')}`);

/** Notes what the console says of the round that was dealt. `sheet`: what it said before the cue. */
function note(crew: Crew, title: string, sheet: QualitySheet | null): void {
  const match = crew.console.card<MatchCard>('match');
  if (!match) return;
  const groups = crew.console.family<ConsoleGroupCard>('group');
  const present = [...groups.flatMap(({ people }) => people), ...match.satOut];
  const side = (role: AttendeeRole) =>
    present.filter((person) => person.role === role).map(({ person }) => person);
  crew.happened.rounds.push({
    title,
    groups: match.groups,
    matched: match.matched,
    unmatched: match.unmatched.length,
    repeats: match.quality.repeats.length,
    unavoidable: unavoidable(match, crew.meetings, groups, side),
    broken: brokenLines(match.quality),
    satOut: match.satOut.length,
    asSaid: isDeepStrictEqual(match.quality, sheet),
  });
}

/** Lets late people in, waits until everybody knows where to go, and lets some things go otherwise. */
export async function round(crew: Crew, stage: StageCard): Promise<void> {
  const late = await crew.letLateIn();
  crew.phones.push(...late);
  crew.happened.joined += late.length;
  await Promise.all(crew.phones.map((phone) => phone.until('a place on every phone', () => isServed(phone))));
  await crew.console.until('the match card', () => crew.console.cards.has('match'));
  note(crew, stage.title['en'] ?? '', crew.sheet);
  crew.happened.mended.metAgain += metAgain(crew);
  if (stage.segment !== null) await goesOtherwise(crew, stage.segment, late.length);
  crew.meetings.add(crew.console.family<ConsoleGroupCard>('group'));
}
