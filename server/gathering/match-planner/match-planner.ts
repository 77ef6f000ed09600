import type { SegmentId } from '../../../shared/contract/ids.ts';
import type { Audience } from '../../../shared/contract/roles.ts';
import type { Asked, ReadText } from '../../../shared/gathering/asked.ts';
import type { Fact } from '../../../shared/gathering/facts.ts';
import { canMeet } from '../../../shared/gathering/matching/can-meet.ts';
import { roundToDeal } from '../../../shared/gathering/matching/deal-for.ts';
import { matchInputOf, planInputOf } from '../../../shared/gathering/matching/match-input-of.ts';
import type { ReadOnly } from '../../../shared/gathering/read-only.ts';
import type { GatheringState } from '../../../shared/gathering/state.ts';
import { nextMatchCard } from '../../../shared/gathering/views/next-match-card.ts';
import type { Match } from '../../../shared/match/match.ts';
import { groupsWanted } from '../../../shared/match/propose-match.ts';
import type { Clock } from '../../clock.ts';
import type { Beside } from '../publish-views/beside.ts';
import type { Runner } from '../runner-port.ts';
import { completePlan } from './complete-plan.ts';
import { matchForNext } from './match-for-next.ts';
import { oneAtATime, type OneAtATime } from './one-at-a-time.ts';
import { matchesOf, matchIn, stillGood, type Coming, type Plan } from './plan.ts';
import type { Reckoner } from './reckoner.ts';
import { heavier, isLight, weightOf, type Weight } from './weight-of.ts';

type State = ReadOnly<GatheringState>;

export interface Planning {
  runner: Runner<GatheringState, Fact, Asked>;
  clock: Clock;
  reckoner: Reckoner;
  onFault(error: unknown): void;
}

export interface MatchPlanner extends Beside {
  /** Plans from now on. Views listen before, so that a cue reaches the console before its sheet does. */
  begin(): void;
  /** Resolves when Next can be decided without working out a match in the loop. */
  beforeNext(): Promise<void>;
  /** The match that Next deals into this round from this very state. */
  matchFor(state: State, segment: SegmentId, text: ReadText): Match;
  stop(): void;
}

/** Cards of a cue, and people who come together, go first. */
const CALM_MS = 200;
/** While people stream in, a plan begins this long after the one before. */
const PAUSE_MS = 1_000;
/** How often Next waits again, when the hall itself changed meanwhile. */
const MOST_WAITS = 5;

/** Works out the matches of the rounds to come, ahead of the cue, whenever something changed that matters to them. */
export function planMatches(planning: Planning): MatchPlanner {
  return new Planner(planning);
}

class Planner implements MatchPlanner {
  readonly #planning: Planning;
  readonly #calculation: OneAtATime;
  readonly #listeners: ((audience: Audience) => void)[] = [];
  readonly #waiting: (() => void)[] = [];
  readonly #known = new Map<SegmentId, Match>();
  #plan: Plan | null = null;
  /** The heaviest change since what `#plan` was worked out from was read. */
  #sincePlan: Weight = 'hall';
  /** The same of the calculation that runs. */
  #sinceRead: Weight = 'hall';
  /** The round that Next would deal. */
  #next: SegmentId | null = null;
  #hasFailed = false;
  #isStopped = false;

  constructor(planning: Planning) {
    this.#planning = planning;
    const pace = { clock: planning.clock, calmMs: CALM_MS, pauseMs: PAUSE_MS };
    this.#calculation = oneAtATime(pace, () => this.#calculate());
  }

  begin(): void {
    const { runner } = this.#planning;
    runner.onSettled((facts, state) => this.#changed(weightOf(facts), state));
    runner.onRefolded((state) => this.#changed('hall', state));
    runner.whenQuiet((state) => this.#changed('hall', state));
  }

  #changed(weight: Weight, state: State): void {
    if (weight === 'nothing') return;
    this.#sincePlan = heavier(this.#sincePlan, weight);
    this.#sinceRead = heavier(this.#sinceRead, weight);
    this.#next = roundToDeal(state);
    this.#tell();
    this.#calculation.soon();
  }

  async beforeNext(): Promise<void> {
    for (let waits = 0; waits < MOST_WAITS && this.#mustWait(); waits += 1) {
      const match = new Promise<void>((resolve) => this.#waiting.push(resolve));
      await Promise.race([match, this.#calculation.now()]);
      if (this.#hasFailed) return;
    }
    if (!isLight(this.#sincePlan) && (await this.#isRough())) await this.#calculation.now();
  }

  /** Whether another number of groups is right by now: guests came or went, and mending would crowd them. */
  #isRough(): Promise<boolean> {
    const { runner } = this.#planning;
    const isRough = (state: State): boolean => {
      const segment = roundToDeal(state);
      const match = segment === null ? null : matchIn(this.#usable(), segment);
      if (segment === null || match === null) return false;
      return groupsWanted(matchInputOf(state, segment, runner.text)) !== match.groups.length;
    };
    return runner.query(isRough).catch(() => false);
  }

  matchFor(state: State, segment: SegmentId, text: ReadText): Match {
    const { reckoner } = this.#planning;
    return matchForNext({ plan: this.#usable(), known: this.#known, reckoner, text }, state, segment);
  }

  cards(audience: Audience, state: State): ReadonlyMap<string, unknown> {
    if (audience !== 'console') return new Map();
    const { text } = this.#planning.runner;
    const segment = roundToDeal(state);
    const quality = segment === null ? null : (matchIn(this.#plan, segment)?.quality ?? null);
    const isReckoning = quality === null || !isLight(this.#sincePlan);
    const card = segment === null ? undefined : nextMatchCard({ state, text }, segment, quality, isReckoning);
    return new Map([['next-match', card]]);
  }

  onChange(listener: (audience: Audience) => void): void {
    this.#listeners.push(listener);
  }

  stop(): void {
    this.#isStopped = true;
    this.#calculation.stop();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener('console');
  }

  /** Not from a hall that has become another: tables may be gone, people may belong together now. */
  #usable = (): Plan | null => (this.#sincePlan === 'hall' ? null : this.#plan);

  #mustWait = (): boolean => this.#next !== null && matchIn(this.#usable(), this.#next) === null;

  /** Never rejects: what fails leaves the plan before, and is tried again at the next change. */
  async #calculate(): Promise<void> {
    this.#hasFailed = false;
    try {
      await this.#planComing();
    } catch (error) {
      this.#hasFailed = true;
      if (!this.#isStopped) this.#planning.onFault(error);
    }
  }

  async #planComing(): Promise<void> {
    const coming = await this.#planning.runner.query((state) => this.#read(state));
    if (coming === null) {
      this.#take(null);
      return;
    }
    // Who came or went since is reason enough: only cues can leave everything as it was.
    const good = isLight(this.#sincePlan) ? stillGood(this.#plan, coming) : null;
    if (good !== null) this.#take(good);
    await completePlan(good ?? { ...coming, matches: [] }, {
      ...{ reckoner: this.#planning.reckoner, known: this.#known },
      onMatches: (plan) => this.#take(plan),
      isOver: ({ matches }) => this.#isStopped || (matches.length > 0 && !isLight(this.#sinceRead)),
    });
  }

  #take(plan: Plan | null): void {
    if (this.#isStopped) return;
    this.#plan = plan;
    this.#sincePlan = this.#sinceRead;
    for (const [segment, match] of matchesOf(plan)) this.#known.set(segment, match);
    for (const go of this.#waiting.splice(0)) go();
    this.#tell();
  }

  /** Null when there is nothing to plan. */
  #read(state: State): Coming | null {
    this.#sinceRead = 'nothing';
    if (!canMeet(state)) return null;
    const coming = planInputOf(state, this.#planning.runner.text);
    return coming.segments.length === 0 ? null : coming;
  }
}
