import { assemble } from './assemble.ts';
import { Costs } from './costs.ts';
import { hallOf } from './hall.ts';
import { jobsOf } from './jobs.ts';
import { makeDraft } from './make-draft.ts';
import type { MatchHall, MatchInput, MatchSettings, MoveRule, PastGroup } from './match-input.ts';
import { qualityOf } from './match-quality.ts';
import type { Match, MatchedGroup } from './match.ts';
import { mendGroups, sitting } from './mend-groups.ts';
import { Past } from './past.ts';
import type { RoundRules } from './round-rules.ts';
import { seeded } from './seeded.ts';
import { MOST_COLLEAGUES, shapeOf } from './shape.ts';
import { NOWHERE, spotAt, spotsOf } from './spots.ts';
import { unitsOf, type Unit } from './units.ts';
import { weightsFor } from './weights.ts';

/** Up to so many people colleagues go round, then customers do; in larger halls sides change. */
const COLLEAGUES_MOVE_UP_TO = 120;
const CUSTOMERS_STEP_UP_TO = 400;

/** Who changes places between rounds, in a hall of so many people. */
export const moveRuleFor = (settings: MatchSettings, people: number): MoveRule =>
  settings.moveRule ??
  (people <= COLLEAGUES_MOVE_UP_TO
    ? 'colleaguesMove'
    : people <= CUSTOMERS_STEP_UP_TO
      ? 'customersStep'
      : 'swapSides');

/** Everybody present and all that lies behind them, as numbers: made once for a plan of many rounds. */
export function pastOf({ people, history, apart, tables }: MatchHall): Past {
  const hall = hallOf(people);
  const numbers = history.flatMap(({ groups }) => groups.map(({ number }) => number));
  const customers = people.filter(({ role }) => role === 'customer').length;
  const past = new Past(hall, spotsOf(tables, hall.people, Math.max(customers, ...numbers, 1)));
  for (const [one, other] of apart) past.keepApart(one, other);
  for (const round of history) past.add(round);
  return past;
}

export interface RoundInput {
  settings: MatchSettings;
  seed: string;
  keep: readonly PastGroup[] | null;
  pins: MatchHall['pins'];
  /** Pairs that should meet over all rounds of a plan. */
  guide?: Uint8Array | null;
}

/** What things cost in a round; the same for whoever makes, mends or judges its groups. */
export function costsFor(past: Past, { settings, keep, pins, guide }: Omit<RoundInput, 'seed'>): Costs {
  const { people } = past.hall;
  const customers = people.filter(({ role }) => role === 'customer').length;
  const mayWait = settings.waves > 1 || people.some(({ maxColleagues }) => maxColleagues !== null);
  const crowd = people.length - customers - customers * MOST_COLLEAGUES;
  const rules: RoundRules = {
    moveRule: moveRuleFor(settings, people.length),
    weights: weightsFor(settings.wishes, people.length, mayWait ? people.length : crowd),
    pins: pins.map((pin) => past.hall.indicesOf(pin)),
    guide: guide ?? null,
    planned: plannedSpots(past, keep),
    homes: Int32Array.from(people, ({ table, side }) =>
      table === null || past.spots.onlyNumbers ? NOWHERE : spotAt(past.spots, { number: 0, table, side }),
    ),
  };
  return new Costs(past, rules);
}

function plannedSpots({ hall, spots }: Past, keep: readonly PastGroup[] | null): Int32Array {
  const planned = new Int32Array(hall.people.length).fill(NOWHERE);
  for (const group of keep ?? [])
    for (const index of hall.indicesOf(group.people)) planned[index] = spotAt(spots, group);
  return planned;
}

/**
 * Who meets whom in one round, where, and with which jobs. Hard rules first, then new faces between
 * customers and colleagues, then fairness, then soft wishes: see docs/match.md. The same input and seed
 * give the same match, on every machine and in whatever order people are listed.
 */
export function proposeMatch(input: MatchInput): Match {
  return roundOf(pastOf(input), input);
}

/** How many groups a match of these people would have; 0 when one side is missing. */
export function groupsWanted({ people, settings, pins }: MatchInput): number {
  const hall = hallOf(people.filter(({ sitsOut }) => !sitsOut));
  const units = unitsOf(
    hall,
    pins.map((pin) => hall.indicesOf(pin)),
  );
  return shapeOf(units, settings)?.groups ?? 0;
}

/** One round after the past that is given. */
export function roundOf(past: Past, input: RoundInput): Match {
  const { hall } = past;
  const costs = costsFor(past, input);
  const sitsOut = ({ people }: Unit): boolean => people.some((person) => hall.people[person]?.sitsOut);
  const asked = unitsOf(hall, []).filter(sitsOut);
  const away = new Set(peopleOf(asked));
  const pins = costs.rules.pins.map((pin) => pin.filter((person) => !away.has(person)));
  const playing = unitsOf(hall, pins).filter((unit) => !sitsOut(unit));
  const shape = shapeOf(playing, input.settings);
  const satOut = sitting(hall, peopleOf(asked), 'asked');
  if (shape === null) {
    const alone = {
      groups: [],
      satOut: [...satOut, ...sitting(hall, peopleOf(playing), 'otherSideMissing')],
    };
    return { ...alone, quality: qualityOf(costs, alone, input.settings.waves) };
  }
  if (costs.rules.moveRule === 'nobody' && past.rounds > 0) {
    const goesOn = mendGroups(costs, { groups: goingOn(costs), satOut: [] });
    const turnsOver = goesOn?.satOut.some(({ why }) => why === 'wave') ?? true;
    if (goesOn !== null && !turnsOver)
      return { ...goesOn, quality: qualityOf(costs, goesOn, input.settings.waves) };
  }
  const draft = makeDraft({ costs, shape, settings: input.settings, chance: seeded(input.seed) });
  const match = {
    groups: assemble(costs, draft.groups),
    satOut: [...satOut, ...sitting(hall, peopleOf(draft.bench), 'wave')],
  };
  return { ...match, quality: qualityOf(costs, match, input.settings.waves) };
}

/** The groups of the latest round as they are, with their jobs gone round. */
const goingOn = ({ past, spots }: Costs): MatchedGroup[] =>
  past.latest.map(({ people, number, table, side }) => {
    const index = table === null ? undefined : spots.indexOf.get(table);
    const zone = index === undefined ? null : (spots.zones[index] ?? null);
    return {
      people: [...people],
      number,
      table,
      side,
      zone,
      jobs: jobsOf(past, past.hall.indicesOf(people)),
    };
  });

const peopleOf = (units: readonly Unit[]): number[] => units.flatMap(({ people }) => people);
