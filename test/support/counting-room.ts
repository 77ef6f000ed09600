import type { AnswerId, BodyId, FactId, PersonId, SegmentId } from '../../shared/contract/ids.ts';
import type { AttendeeRole } from '../../shared/contract/roles.ts';
import { evolve } from '../../shared/gathering/evolve.ts';
import { currentShapes } from '../../shared/gathering/fact-shapes.ts';
import type { Fact, FactData, FactType } from '../../shared/gathering/facts.ts';
import type { AnswerValue } from '../../shared/gathering/prompts/answer-value.ts';
import { nothingRead } from '../../shared/gathering/reading/text-reading.ts';
import type { Mask } from '../../shared/gathering/reading/text-reading.ts';
import type { Segment } from '../../shared/gathering/segment.ts';
import { emptyState } from '../../shared/gathering/empty-state.ts';
import type { GatheringState, PromptRun } from '../../shared/gathering/state.ts';

export interface Given {
  value: AnswerValue;
  role?: AttendeeRole;
  words?: string;
  masks?: Mask[];
  wall?: boolean;
}

const blank = {
  ...{ rosterKey: null, customerSegment: null, language: 'en', speaks: [], zone: null, table: null },
  ...{ side: null, manager: null, inseparableFrom: [], knows: [] },
};

/** A run of show of prompts, people by number, and answers as facts: what is counted, without the rest. */
export class CountingRoom {
  readonly state: GatheringState = emptyState();
  readonly bodies = new Map<string, string>();
  readonly text = (body: BodyId | null): string | null =>
    body === null ? null : (this.bodies.get(body) ?? null);
  readonly log: Fact[] = [];

  constructor(segments: Segment[]) {
    this.fact('run-of-show-set', { segments, decks: [] });
  }

  fact<T extends FactType>(type: T, data: FactData[T], bodies: Record<string, BodyId> = {}): void {
    const version = this.state.version + 1;
    const fact = {
      ...{ version, id: `f${version}` as FactId, type, shape: currentShapes[type] },
      atMs: version * 10_000,
      by: { role: 'facilitator', person: null },
      cause: { server: 'test' },
      ...{ data, bodies },
    } as Fact;
    evolve(this.state, fact);
    this.log.push(fact);
  }

  /** Somebody of a team who is here. */
  person(number: number, role: AttendeeRole, team: string | null = null): PersonId {
    const id = `p${number}` as PersonId;
    if (this.state.people[id] !== undefined) return id;
    this.fact('person-invited', { ...blank, person: id, role, team });
    this.fact('attendance-marked', { person: id, attendance: 'arrived' });
    return id;
  }

  next(): void {
    const segment = this.state.segments[this.state.stage.position + 1]?.id as SegmentId;
    this.fact('stage-advanced', { number: this.state.stage.number + 1, segment, ringMs: null });
  }

  answer(prompt: string, number: number, given: Given): void {
    const { value, role = 'customer', words, masks = [], wall = false } = given;
    const person = this.person(number, role);
    const version = this.state.version + 1;
    const body = `body${version}` as BodyId;
    if (words !== undefined) this.bodies.set(body, words);
    this.fact(
      'prompt-answered',
      {
        ...{ prompt: prompt as SegmentId, answer: `a${number}` as AnswerId },
        ...{ person, role, team: this.state.people[person]?.team ?? null },
        ...{ table: null, instead: [], value, wall },
        reading: { ...nothingRead(), masks },
      },
      words === undefined ? {} : { text: body },
    );
  }

  close(prompt: string): void {
    this.fact('prompt-closed', { prompt: prompt as SegmentId });
  }
  settle(prompt: string): void {
    this.fact('prompt-settled', { prompt: prompt as SegmentId });
  }
  reopen(prompt: string): void {
    this.fact('prompt-reopened', { prompt: prompt as SegmentId });
  }

  segment(id: string): Segment {
    const segment = this.state.segments.find((one) => one.id === (id as SegmentId));
    if (segment === undefined) throw new Error(`There is no ${id}`);
    return segment;
  }

  run(id: string): PromptRun {
    const run = this.state.prompts[id as SegmentId];
    if (run === undefined) throw new Error(`${id} was never on stage`);
    return run;
  }
}
