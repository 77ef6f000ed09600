import type { BrokenRule, SitOutReason } from '../../shared/contract/cards/match.ts';
import type { PersonId, SegmentId } from '../../shared/contract/ids.ts';
import type { Fact } from '../../shared/gathering/facts.ts';
import type { Round, RoundGroup } from '../../shared/gathering/round-state.ts';
import { breachesOf, isNamed, unitsOf, type Breach } from './mending-breaches.ts';
import { canBeServed, hasWaves, unitWith } from './mending-chances.ts';
import { nameOf } from './mending-names.ts';
import type { Play } from './mending-play.ts';

const groupsOf = (round: Round): RoundGroup[] => Object.values<RoundGroup>(round.groups);

/** The index and the groups of a round say the same, and nobody is in two. */
function indexFaults(play: Play, round: Round): string[] {
  const faults: string[] = [];
  const told = new Map<PersonId, string>();
  for (const { id, people } of groupsOf(round)) {
    if (people.length === 0) faults.push('a group without people is kept');
    for (const person of people) {
      if (told.has(person)) faults.push(`${nameOf(play, person)} is in two groups`);
      if (round.groupOf[person] !== id) faults.push(`the index has ${nameOf(play, person)} elsewhere`);
      told.set(person, id);
    }
  }
  const listed = Object.keys(round.groupOf) as PersonId[];
  return [
    ...faults,
    ...listed.filter((id) => !told.has(id)).map((id) => `the index has ${nameOf(play, id)} in no group`),
  ];
}

/** Places that more than one group has. */
function sharedPlaces(round: Round): string[] {
  const spots = groupsOf(round).flatMap(({ number, table, side }) => [
    `number ${number}`,
    ...(table === null ? [] : [`table ${table} side ${side ?? 'A'}`]),
  ]);
  return spots.filter((spot, at) => spots.indexOf(spot) !== at).map((spot) => `two groups at ${spot}`);
}

function placeFaults(play: Play, round: Round): string[] {
  const faults = sharedPlaces(round);
  for (const { table, side, zone } of groupsOf(round)) {
    const known = play.state.room.tables.find(({ number }) => number === table);
    if (table === null || known === undefined) continue;
    if (known.sides === 1 && side === 'B') faults.push(`table ${table} has no side B`);
    if (known.zone !== zone) faults.push(`table ${table} is not in zone ${zone}`);
    if (play.state.closedTables.includes(table))
      faults.push(`a group sits at table ${table}, which is closed`);
  }
  return faults;
}

function jobFaults(play: Play, round: Round): string[] {
  return groupsOf(round).flatMap(({ people, jobs, number }) => {
    const colleagues = people.filter((id) => !play.isCustomer(id)).sort();
    const given = Object.keys(jobs).sort();
    if (given.join() !== colleagues.join()) return [`jobs of group ${number} are not of its colleagues`];
    const asks = colleagues.length === 0 || Object.values(jobs).includes('ask');
    return asks ? [] : [`nobody asks in group ${number}`];
  });
}

/** Who is not here is in no group and on no list. */
function absentFaults(play: Play, round: Round, id: PersonId): string[] {
  const isTold = round.satOut[id] !== undefined || round.unmatched.includes(id);
  if (round.groupOf[id] !== undefined) return [`${nameOf(play, id)} is not here and is in a group`];
  return isTold ? [`${nameOf(play, id)} is not here and is told of`] : [];
}

/** Who is here is in one group, or waits for a reason that is true. */
function presentFaults(play: Play, round: Round, id: PersonId): string[] {
  const [group, why] = [round.groupOf[id], round.satOut[id]];
  const name = nameOf(play, id);
  if (round.unmatched.includes(id)) return [`${name} is unmatched`];
  if (group === undefined && why === undefined) return [`${name} is in no group without a reason`];
  if (group !== undefined && why !== undefined) return [`${name} is in a group and sits out (${why})`];
  return why === undefined ? [] : waitingFaults(play, { round, id, why });
}

const servedFaults = (play: Play, round: Round): string[] =>
  play.everybody.flatMap(([id]) =>
    play.isHere(id) ? presentFaults(play, round, id) : absentFaults(play, round, id),
  );

/** Only colleagues may be too many: a guest waits when there is nobody to meet, a part of the hall when it has waves. */
function waitingFaults(
  play: Play,
  { round, id, why }: { round: Round; id: PersonId; why: SitOutReason },
): string[] {
  const isBench = why === 'wave' && (hasWaves(play) || !play.isCustomer(id));
  if (why === 'asked' || why === 'lastMinutes' || isBench) return [];
  return canBeServed(play, round, unitWith(play, id))
    ? [`${nameOf(play, id)} waits (${why}), and could meet somebody`]
    : [];
}

/** No guest is without a colleague while one can be with them. */
function lonelyFaults(play: Play, round: Round): string[] {
  return groupsOf(round).flatMap(({ people, number }) => {
    if (people.length === 0 || people.some((id) => !play.isCustomer(id))) return [];
    return canBeServed(play, round, people) ? [`group ${number} has no colleague, and could have one`] : [];
  });
}

const unitFaults = (play: Play, round: Round): string[] =>
  unitsOf(play).flatMap(([first, ...others]) =>
    others
      .filter((id) => first !== undefined && round.groupOf[id] !== round.groupOf[first])
      .map((id) => `${nameOf(play, first)} is not with ${nameOf(play, id)}`),
  );

/** What was said of a round so far: by its deals, and by deals and repairs. */
export class Said {
  readonly #dealt = new Map<SegmentId, BrokenRule[]>();
  readonly #all = new Map<SegmentId, BrokenRule[]>();

  hear(segment: SegmentId, { quality, repairs }: Round): { dealt: BrokenRule[]; all: BrokenRule[] } {
    const repaired = Object.values(repairs).flatMap(({ broken }) => broken);
    const dealt = kept(this.#dealt, segment, quality.broken);
    return { dealt, all: kept(this.#all, segment, [...dealt, ...repaired]) };
  }
}

function kept(
  known: Map<SegmentId, BrokenRule[]>,
  segment: SegmentId,
  more: readonly BrokenRule[],
): BrokenRule[] {
  const keys = new Map<string, BrokenRule>();
  for (const one of [...(known.get(segment) ?? []), ...more])
    keys.set(`${one.rule} ${[...one.people].sort().join()}`, one);
  known.set(segment, [...keys.values()]);
  return [...keys.values()];
}

/**
 * A repair never brings people together who are kept apart: it can let them wait. Only whoever comes to their own
 * people comes to whom those sit with.
 */
function isExcused(
  { rule, people }: Breach,
  said: ReturnType<Said['hear']>,
  units: readonly PersonId[][],
): boolean {
  const isOwn = people.some((id) => units.some((unit) => unit.includes(id)));
  return isNamed({ rule, people }, rule === 'apart' && !isOwn ? said.dealt : said.all);
}

function ruleFaults(play: Play, round: Round, said: ReturnType<Said['hear']>): string[] {
  const units = unitsOf(play);
  return groupsOf(round).flatMap((group) =>
    breachesOf(play, group, units)
      .filter((breach) => !isExcused(breach, said, units))
      .map(({ rule, people }) => `nobody said ${rule} of ${people.map((id) => nameOf(play, id)).join(' ')}`),
  );
}

/** Everything that is wrong with the gathering as it is now, in words. */
export function faultsOf(play: Play, said: Said): string[] {
  const all = Object.values<Round>(play.state.rounds).flatMap((round) => indexFaults(play, round));
  const { running } = play;
  if (running === null) return all;
  const { round, segment } = running;
  return [
    ...all,
    ...placeFaults(play, round),
    ...jobFaults(play, round),
    ...servedFaults(play, round),
    ...lonelyFaults(play, round),
    ...unitFaults(play, round),
    ...ruleFaults(play, round, said.hear(segment, round)),
  ];
}

/** Nobody moves for somebody who comes: who had a group keeps it. */
export function movedForNewcomers(play: Play, facts: readonly Fact[]): string[] {
  return facts.flatMap((fact) => {
    if (fact.type !== 'round-mended' || (fact.data.why !== 'came' && fact.data.why !== 'cameTogether'))
      return [];
    const moves = play.running?.round.repairs[fact.data.repair]?.moves ?? [];
    const others = moves.filter(({ person, from }) => from !== null && !fact.data.who.includes(person));
    return others.map(({ person }) => `${nameOf(play, person)} had to move for somebody who came`);
  });
}
