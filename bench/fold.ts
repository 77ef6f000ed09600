/** 100,000 facts of 5,000 people folded, against `JSON.parse` of the same log. */
import type { FactId, PersonId } from '../shared/contract/ids.ts';
import type { Fact, FactOf, FactType } from '../shared/gathering/facts.ts';
import { fold } from '../shared/gathering/fold.ts';
import { nothingRead } from '../shared/gathering/reading/text-reading.ts';
import type { Segment } from '../shared/gathering/segment.ts';
import { median, nowMs, printFigure } from './figure.ts';

const PEOPLE = 5_000;
const FACTS = 100_000;
const ROUNDS = 7;

const hex = (n: number): string => n.toString(16).padStart(32, '0');
const personOf = (n: number): PersonId => hex((n % PEOPLE) + 1) as PersonId;

const segment = (id: string, kind: Segment['kind'], settings: Segment['settings']): Segment => ({
  id: id as Segment['id'],
  kind,
  title: { en: id },
  minutes: 5,
  say: '',
  texts: { wall: {}, customer: {}, colleague: {} },
  settings,
});

const options = [{ en: 'Yes' }, { en: 'Perhaps' }, { en: 'No' }];
const segments = [segment('a1', 'prompt', { answer: 'choice', options }), segment('a2', 'questions', {})];

class Log {
  readonly facts: Fact[] = [];

  add<T extends FactType>(type: T, data: FactOf<T>['data']): void {
    const version = this.facts.length + 1;
    const by = { role: 'colleague', person: null };
    const cause = { command: hex(version), client: hex((version % PEOPLE) + 1) as never };
    const fact: FactOf<T> = {
      version,
      id: hex(version) as FactId,
      type,
      shape: 1,
      atMs: version,
      by,
      cause,
      data,
      bodies: {},
    };
    this.facts.push(fact as Fact);
  }
}

function arrivals(log: Log): void {
  for (let n = 0; n < PEOPLE; n += 1) {
    const role = n % 5 === 0 ? 'customer' : 'colleague';
    log.add('attendee-joined', { person: personOf(n), role, walkIn: true, language: 'en', resembles: null });
  }
}

/** Everybody answers, changes the answer, asks and supports, until the log is long enough. */
function talk(log: Log): void {
  log.add('stage-advanced', { number: 1, segment: segments[0]?.id as never, ringMs: 300_000 });
  for (let n = 0; log.facts.length < FACTS / 2; n += 1) {
    const role = n % 5 === 0 ? 'customer' : 'colleague';
    log.add('prompt-answered', {
      prompt: 'a1' as never,
      answer: personOf(n) as never,
      person: personOf(n),
      role,
      ...{ team: null, table: null, instead: [], wall: false, reading: nothingRead() },
      value: { kind: 'choice', options: [`o${(n % 3) + 1}` as never], other: false },
    });
  }
  log.add('stage-advanced', { number: 2, segment: segments[1]?.id as never, ringMs: 300_000 });
  for (let n = 0; log.facts.length < FACTS; n += 1) {
    const question = hex(1_000_000 + (n >> 4)) as never;
    if (n % 16 === 0)
      log.add('question-asked', {
        question,
        segment: 'a2' as never,
        anonymous: false,
        person: personOf(n),
        role: 'colleague',
        ...{ to: 'room', reading: nothingRead() },
      });
    else log.add('question-supported', { question, person: personOf(n) });
  }
}

function longLog(): Fact[] {
  const log = new Log();
  log.add('run-of-show-set', { segments, decks: [] });
  arrivals(log);
  talk(log);
  return log.facts;
}

export function foldFigure(): void {
  const text = longLog().map((fact) => JSON.stringify(fact));
  const folds: number[] = [];
  const parses: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const startedMs = nowMs();
    const facts = text.map((line) => JSON.parse(line) as Fact);
    const parsedMs = nowMs();
    const state = fold(facts);
    folds.push(nowMs() - parsedMs);
    parses.push(parsedMs - startedMs);
    if (state.version !== FACTS) throw new Error(`folded ${state.version} facts of ${FACTS}`);
  }
  printFigure({
    figure: 'fold-100k',
    people: PEOPLE,
    unit: 'ms',
    ours: median(folds),
    floor: median(parses),
  });
}
