import type { NextMatchCard } from '../../../shared/contract/cards/match.ts';
import type { PersonId, SegmentId } from '../../../shared/contract/ids.ts';
import type { Audience } from '../../../shared/contract/roles.ts';
import type { AnyCommand, ReadText } from '../../../shared/gathering/asked.ts';
import { canMeet } from '../../../shared/gathering/matching/can-meet.ts';
import { roundToDeal } from '../../../shared/gathering/matching/deal-for.ts';
import { planInputOf } from '../../../shared/gathering/matching/match-input-of.ts';
import type { ReadOnly } from '../../../shared/gathering/read-only.ts';
import type { GatheringState } from '../../../shared/gathering/state.ts';
import { nextMatchCard } from '../../../shared/gathering/views/next-match-card.ts';
import type { Match } from '../../../shared/match/match.ts';
import { Ahead } from './ahead.ts';
import { completePlan } from './complete-plan.ts';
import { isRough, matchForNext } from './match-for-next.ts';
import { oneAtATime, type OneAtATime } from './one-at-a-time.ts';
import { matchesOf, matchIn, stillGood, type Coming, type Plan } from './plan.ts';
import type { MatchPlanner, Planning } from './planner-port.ts';
import { ReDealing } from './re-dealing.ts';
import { heavier, isLight, weightOf, type Weight } from './weight-of.ts';

type State = ReadOnly<GatheringState>;

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
  readonly #ahead: Ahead;
  readonly #reDealing: ReDealing;
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
    this.#ahead = new Ahead({ ...planning, tell: (audience) => this.#tell(audience) });
    this.#reDealing = new ReDealing(planning.reckoner);
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
    if (!isLight(weight)) this.#ahead.overtaken();
    this.#tell('console');
    this.#calculation.soon();
  }

  async before({ type }: AnyCommand): Promise<void> {
    if (type === 'next') await this.#beforeNext();
    if (type === 're-deal') await this.#beforeReDeal();
  }

  async #beforeReDeal(): Promise<void> {
    const { runner } = this.#planning;
    try {
      await this.#reDealing.make(await runner.query((state) => this.#reDealing.read(state, runner.text)));
    } catch (error) {
      if (!this.#isStopped) this.#planning.onFault(error);
    }
  }

  async #beforeNext(): Promise<void> {
    for (let waits = 0; waits < MOST_WAITS && this.#mustWait(); waits += 1) {
      const match = new Promise<void>((resolve) => this.#waiting.push(resolve));
      await Promise.race([match, this.#calculation.now()]);
      if (this.#hasFailed) return;
    }
    if (!isLight(this.#sincePlan) && (await this.#isRough())) await this.#calculation.now();
  }

  #isRough(): Promise<boolean> {
    const { runner } = this.#planning;
    return runner.query((state) => isRough(this.#usable(), state, runner.text)).catch(() => false);
  }

  matchFor(state: State, segment: SegmentId, text: ReadText): Match {
    const { reckoner } = this.#planning;
    return matchForNext({ plan: this.#usable(), known: this.#known, reckoner, text }, state, segment);
  }

  reDealFor: MatchPlanner['reDealFor'] = (state, segment, text) =>
    this.#reDealing.matchFor(state, segment, text);

  cards(audience: Audience, state: State): ReadonlyMap<string, unknown> {
    if (audience === 'console') return new Map([['next-match', this.#nextMatch(state)]]);
    if (!audience.startsWith('person:')) return new Map();
    const person = audience.slice('person:'.length) as PersonId;
    return new Map([['next-group', this.#ahead.card(state, person)]]);
  }

  #nextMatch(state: State): NextMatchCard | undefined {
    const { text } = this.#planning.runner;
    const segment = roundToDeal(state);
    const quality = segment === null ? null : (matchIn(this.#plan, segment)?.quality ?? null);
    const isReckoning = quality === null || !isLight(this.#sincePlan);
    return segment === null ? undefined : nextMatchCard({ state, text }, segment, quality, isReckoning);
  }

  onChange(listener: (audience: Audience) => void): void {
    this.#listeners.push(listener);
  }

  stop(): void {
    this.#isStopped = true;
    this.#calculation.stop();
    this.#ahead.stop();
  }

  #tell(audience: Audience): void {
    for (const listener of this.#listeners) listener(audience);
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
    if (good !== null) this.#take(good, true);
    await completePlan(good ?? { ...coming, matches: [] }, {
      ...{ reckoner: this.#planning.reckoner, known: this.#known },
      onMatches: (plan) => this.#take(plan),
      isOver: ({ matches }) => this.#isStopped || (matches.length > 0 && !isLight(this.#sinceRead)),
    });
  }

  #take(plan: Plan | null, isKnown = false): void {
    if (this.#isStopped) return;
    this.#plan = plan;
    this.#sincePlan = this.#sinceRead;
    for (const [segment, match] of matchesOf(plan)) this.#known.set(segment, match);
    for (const go of this.#waiting.splice(0)) go();
    if (isLight(this.#sincePlan)) this.#ahead.ready(plan, isKnown);
    else this.#ahead.unsteady(plan);
    this.#tell('console');
  }

  /** Null when there is nothing to plan. */
  #read(state: State): Coming | null {
    this.#sinceRead = 'nothing';
    if (!canMeet(state)) return null;
    const coming = planInputOf(state, this.#planning.runner.text);
    return coming.segments.length === 0 ? null : coming;
  }
}
