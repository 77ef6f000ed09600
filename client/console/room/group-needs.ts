import { groupLook, type GroupLook } from '../../../shared/contract/cards/gathered.ts';
import { groupOffers, type GroupOffer } from '../../../shared/contract/cards/mending.ts';
import type { ConsoleGroupCard, MatchCard } from '../../../shared/contract/cards/round.ts';
import type { PersonId } from '../../../shared/contract/ids.ts';

type Group = ConsoleGroupCard;

const urgency: Partial<Record<GroupLook, number>> = { red: 0, amber: 1 };

/** Groups that lack somebody, before those of which it is only not known; red before amber, longest first. */
export function needyGroups(groups: readonly Group[], nowMs: number): { group: Group; look: GroupLook }[] {
  return groups
    .map((group) => ({ group, look: groupLook(group, nowMs), rank: 0 }))
    .flatMap((one) => {
      const rank = urgency[one.look];
      return rank === undefined ? [] : [{ ...one, rank }];
    })
    .sort(
      (a, b) =>
        Number(a.group.lacks === null) - Number(b.group.lacks === null) ||
        a.rank - b.rank ||
        a.group.sinceMs - b.group.sinceMs ||
        a.group.number - b.group.number,
    )
    .map(({ group, look }) => ({ group, look }));
}

/** Whether no customer of the group has come: another who is there is somebody to talk with. */
export function lacksCustomer({ lacks, missed, people }: Group): boolean {
  const customers = people.filter(({ role }) => role === 'customer');
  const isMissed = customers.length > 0 && customers.every(({ person }) => missed.includes(person));
  return lacks === 'customer' || isMissed;
}

/** What can be asked for this group; `possible` is no promise, only not evidently out of the question. */
export interface OfferState {
  offer: GroupOffer;
  possible: boolean;
}

/** Customers who sit out without having asked for it. */
const spareCustomers = ({ unmatched, satOut }: Pick<MatchCard, 'unmatched' | 'satOut'>): number =>
  unmatched.filter(({ role }) => role === 'customer').length +
  satOut.filter(({ role, why }) => role === 'customer' && why !== 'asked').length;

/** The group at the other side of the same table. */
export const otherSide = (group: Group, groups: readonly Group[]): Group | undefined =>
  groups.find(({ id, table }) => id !== group.id && table !== null && table === group.table);

export function offersFor(
  group: Group,
  groups: readonly Group[],
  match: Pick<MatchCard, 'unmatched' | 'satOut'> | undefined,
): OfferState[] {
  const possible: Record<GroupOffer, boolean> = {
    reserve: match !== undefined && spareCustomers(match) > 0,
    merged: otherSide(group, groups) !== undefined,
    listeners: groups.length > 1,
    emptyChair: !group.emptyChair,
  };
  return groupOffers.map((offer) => ({ offer, possible: possible[offer] }));
}

/** In whose name it is said that somebody is not here: if possible one of the other side. */
export function whoMisses(group: Group, missing: PersonId): PersonId | null {
  const role = group.people.find(({ person }) => person === missing)?.role;
  const others = group.people.filter(({ person }) => person !== missing);
  return (others.find((one) => one.role !== role) ?? others[0])?.person ?? null;
}

/** Those of the group who were said not to be there, by name. */
export const missedOf = ({ people, missed }: Group): Group['people'] =>
  people.filter(({ person }) => missed.includes(person));
