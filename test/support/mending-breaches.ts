import type { BrokenRule, HardRule } from '../../shared/contract/cards/match.ts';
import type { PersonId } from '../../shared/contract/ids.ts';
import type { RoundGroup } from '../../shared/gathering/round-state.ts';
import type { Play } from './mending-play.ts';

/** A rule that a group breaks, written without a look at how a repair finds out. */
export interface Breach {
  rule: HardRule;
  people: PersonId[];
}

const now = (play: Play, id: PersonId): PersonId => play.state.people[id]?.mergedInto ?? id;

export const areApart = (play: Play, a: PersonId, b: PersonId): boolean =>
  play.state.apart.some((pair) => {
    const [one, other] = pair.map((id) => now(play, id));
    return (one === a && other === b) || (one === b && other === a);
  });

/** Who names whom as theirs, both ways. */
function tiesOf(play: Play): Map<PersonId, PersonId[]> {
  const ties = new Map<PersonId, PersonId[]>();
  const tie = (a: PersonId, b: PersonId): void => void ties.set(a, [...(ties.get(a) ?? []), b]);
  for (const [id, { inseparableFrom }] of play.everybody)
    for (const other of inseparableFrom.map((one) => now(play, one))) {
      tie(id, other);
      tie(other, id);
    }
  return ties;
}

/** Somebody with everybody here whom they stay with, also by way of others. */
function unitFrom(play: Play, id: PersonId, ties: ReadonlyMap<PersonId, PersonId[]>): PersonId[] {
  const unit = new Set([id]);
  for (const member of unit)
    for (const other of ties.get(member) ?? []) if (play.isHere(other)) unit.add(other);
  return [...unit];
}

/** Everybody present who stays with somebody, themselves too; each such unit once. */
export function unitsOf(play: Play): PersonId[][] {
  const ties = tiesOf(play);
  const known = new Set<PersonId>();
  const units: PersonId[][] = [];
  for (const id of ties.keys()) {
    if (known.has(id) || !play.isHere(id)) continue;
    const unit = unitFrom(play, id, ties);
    for (const member of unit) known.add(member);
    if (unit.length > 1) units.push(unit);
  }
  return units;
}

const isNamedIn = (play: Play, list: readonly (PersonId | null)[], id: PersonId): boolean =>
  list.some((each) => each !== null && now(play, each) === id);

/** Across the sides: one of the two said that they know the other. */
function areAcquainted(play: Play, a: PersonId, b: PersonId): boolean {
  const [one, other] = [play.state.people[a], play.state.people[b]];
  if (one === undefined || other === undefined || one.role === other.role) return false;
  return isNamedIn(play, one.knows, b) || isNamedIn(play, other.knows, a);
}

const isManaged = (play: Play, a: PersonId, b: PersonId): boolean =>
  isNamedIn(play, [play.state.people[a]?.manager ?? null], b);

function ofPair(play: Play, [a, b]: readonly [PersonId, PersonId], isTied: boolean): Breach[] {
  const found: HardRule[] = areApart(play, a, b) ? ['apart'] : [];
  if (!isTied && areAcquainted(play, a, b)) found.push('acquainted');
  if (!isTied && (isManaged(play, a, b) || isManaged(play, b, a))) found.push('ownManager');
  return found.map((rule) => ({ rule, people: [a, b] }));
}

function ofTeam(play: Play, colleagues: PersonId[]): Breach[] {
  const teams = new Set(colleagues.map((id) => play.state.people[id]?.team ?? null));
  const isOneTeam = colleagues.length > 1 && teams.size === 1 && !teams.has(null);
  return isOneTeam ? [{ rule: 'oneTeam', people: colleagues }] : [];
}

function ofNeeds(play: Play, { people, table }: RoundGroup, colleagues: number): Breach[] {
  const marks = play.state.room.tables.find(({ number }) => number === table)?.marks ?? [];
  return people.flatMap((id) => {
    const { seatNeeds, maxColleagues } = play.needs(id);
    const isMarked = table === null || seatNeeds.every((need) => marks.includes(need));
    const rules: HardRule[] = isMarked ? [] : ['access'];
    if (colleagues > (maxColleagues ?? Infinity)) rules.push('groupSize');
    return rules.map((rule) => ({ rule, people: [id] }));
  });
}

/** Every hard rule that this group breaks now. */
export function breachesOf(play: Play, group: RoundGroup, units = unitsOf(play)): Breach[] {
  const areTied = (a: PersonId, b: PersonId): boolean =>
    units.some((unit) => unit.includes(a) && unit.includes(b));
  const pairs = group.people.flatMap((a, at) =>
    group.people.slice(at + 1).flatMap((b) => ofPair(play, [a, b], areTied(a, b))),
  );
  const colleagues = group.people.filter((id) => !play.isCustomer(id));
  return [...pairs, ...ofTeam(play, colleagues), ...ofNeeds(play, group, colleagues.length)];
}

/** Whether it was said: of a pair exactly these two, of more people some of them. */
export const isNamed = ({ rule, people }: Breach, said: readonly BrokenRule[]): boolean =>
  said.some((one) => {
    const shared = people.filter((id) => one.people.includes(id)).length;
    const isPair = rule === 'apart' || rule === 'acquainted' || rule === 'ownManager';
    return one.rule === rule && (isPair ? shared === 2 : shared > 0);
  });
