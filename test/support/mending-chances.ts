import type { PersonId } from '../../shared/contract/ids.ts';
import { matchSettings } from '../../shared/gathering/matching/match-settings.ts';
import type { Round, RoundGroup } from '../../shared/gathering/round-state.ts';
import { areApart, unitsOf } from './mending-breaches.ts';
import type { Play } from './mending-play.ts';

export const hasWaves = (play: Play): boolean => {
  const segment = play.state.segments.find(({ id }) => id === play.running?.segment);
  return matchSettings(segment?.settings ?? {}).waves > 1;
};

/** Somebody with everybody here whom they stay with. */
export const unitWith = (play: Play, id: PersonId): PersonId[] =>
  unitsOf(play).find((unit) => unit.includes(id)) ?? [id];

const mayMeet = (play: Play, some: readonly PersonId[], others: readonly PersonId[]): boolean =>
  some.every((one) => others.every((other) => one === other || !areApart(play, one, other)));

/** Somebody of the other side who waits and did not ask for a rest. */
function isFree(play: Play, round: Round, id: PersonId): boolean {
  if (!play.isHere(id) || round.groupOf[id] !== undefined || unitWith(play, id).length > 1) return false;
  return round.satOut[id] !== 'asked' && !(round.satOut[id] === 'wave' && hasWaves(play));
}

/** A colleague of another group who is not its only one, and is nobody's. */
function isSpare(play: Play, group: RoundGroup, id: PersonId): boolean {
  const hosts = group.people.filter((one) => !play.isCustomer(one));
  const isPinned = (play.state.pins[play.segment] ?? []).some((pin) => pin.includes(id));
  return hosts.length > 1 && hosts.includes(id) && unitWith(play, id).length === 1 && !isPinned;
}

/**
 * Whether these people of one side could be with somebody of the other, and with nobody they are kept apart from;
 * guests who sit in a group without a colleague also with one who is spare in another.
 */
export function canBeServed(play: Play, round: Round, people: readonly PersonId[]): boolean {
  const isGuest = people.some((id) => play.isCustomer(id));
  const isOther = (id: PersonId): boolean => play.isCustomer(id) !== isGuest;
  if (people.some(isOther)) return true;
  const may = (others: readonly PersonId[]): boolean => mayMeet(play, people, others);
  const isOwn = ({ people: some }: RoundGroup): boolean => people.some((id) => some.includes(id));
  const others = Object.values<RoundGroup>(round.groups).filter((group) => !isOwn(group));
  const waiting = play.everybody.map(([id]) => id).filter((id) => isOther(id) && isFree(play, round, id));
  if (waiting.some((id) => may([id]))) return true;
  if (others.some(({ people: some }) => some.some(isOther) && may(some))) return true;
  const isSeated = people.some((id) => round.groupOf[id] !== undefined);
  return (
    isGuest &&
    isSeated &&
    others.some((group) => group.people.some((id) => isSpare(play, group, id) && may([id])))
  );
}
