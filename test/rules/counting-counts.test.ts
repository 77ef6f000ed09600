import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AskKind } from '../../shared/contract/cards/asks.ts';
import type { Counts } from '../../shared/contract/cards/prompts.ts';
import type { OptionId } from '../../shared/contract/ids.ts';
import { countsOf, rawCountsOf } from '../../shared/gathering/counting/run-counts.ts';
import type { FactOf } from '../../shared/gathering/facts.ts';
import type { AnswerValue } from '../../shared/gathering/prompts/answer-value.ts';
import { CountingRoom } from '../support/counting-room.ts';
import { promptOf } from '../support/prompt-answers.ts';

const ids = ['o1', 'o2', 'o3'] as OptionId[];
const some = fc.subarray(ids, { minLength: 1 });
const abstain = fc.constant<AnswerValue>({ kind: 'abstain' });
const values: Record<AskKind, fc.Arbitrary<AnswerValue>> = {
  choice: fc.record({ kind: fc.constant('choice' as const), options: some, other: fc.boolean() }),
  scale: fc.record({ kind: fc.constant('scale' as const), at: fc.integer({ min: 1, max: 5 }) }),
  number: fc
    .integer({ min: 0, max: 500 })
    .map((tenths): AnswerValue => ({ kind: 'number', number: tenths / 10 })),
  text: fc.constant<AnswerValue>({ kind: 'text' }),
  words: fc.constant<AnswerValue>({ kind: 'words', count: 1 }),
  ranking: fc.shuffledSubarray(ids, { minLength: 2, maxLength: 2 }).map((order): AnswerValue => {
    return { kind: 'ranking', order };
  }),
  points: fc.integer({ min: 0, max: 10 }).map((n): AnswerValue => {
    return { kind: 'points', points: { o1: n, o2: 10 - n } as Record<OptionId, number> };
  }),
  sorting: fc
    .array(fc.constantFrom('keep' as const, 'change' as const, 'stop' as const), {
      minLength: 3,
      maxLength: 3,
    })
    .map((sorted): AnswerValue => {
      return { kind: 'sorting', items: Object.fromEntries(ids.map((id, at) => [id, sorted[at]])) as never };
    }),
};

type AnswerFact = FactOf<'prompt-answered'>;

/** The last answer of everybody, read from the log by hand. */
function lastAnswers({ log }: CountingRoom): AnswerFact['data'][] {
  const last = new Map<string, AnswerFact['data']>();
  for (const fact of log) if (fact.type === 'prompt-answered') last.set(fact.data.person, fact.data);
  return [...last.values()];
}

/** How often each row was meant, by hand. */
const named: { [K in AskKind]: (value: Extract<AnswerValue, { kind: K }>) => [string, number][] } = {
  choice: ({ options, other }) => [...options, ...(other ? ['other'] : [])].map((id) => [id, 1]),
  scale: ({ at }) => [[String(at), 1]],
  number: () => [],
  text: () => [],
  words: () => [],
  ranking: ({ order }) => order.map((id) => [id, 1]),
  points: ({ points }) => Object.entries(points),
  sorting: ({ items }) => Object.keys(items).map((id) => [id, 1]),
};

function byHand(kind: AskKind, given: AnswerFact['data'][]): Record<string, number> {
  const counted: Record<string, number> = {};
  for (const { value } of given) {
    if (value.kind !== kind) continue;
    for (const [id, by] of (named[kind] as (one: AnswerValue) => [string, number][])(value))
      counted[id] = (counted[id] ?? 0) + by;
  }
  return Object.fromEntries(Object.entries(counted).filter(([, count]) => count > 0));
}

const answersOf = (kind: AskKind) =>
  fc.array(fc.tuple(fc.nat(12), fc.oneof({ arbitrary: values[kind], weight: 5 }, abstain)), {
    maxLength: 40,
  });

function played(kind: AskKind, given: readonly [number, AnswerValue][]): CountingRoom {
  const room = new CountingRoom([promptOf(kind)]);
  room.next();
  for (const [who, value] of given)
    room.answer('p1', who, { value, role: who % 3 === 0 ? 'colleague' : 'customer' });
  return room;
}

const countsIn = (room: CountingRoom): Counts => countsOf(room.segment('p1'), room.run('p1'));

describe('counts of a prompt', () => {
  test.each(Object.keys(values) as AskKind[])(
    '[TALLY-1] of %s are what counting the log by hand finds, each person once',
    (kind) => {
      fc.assert(
        fc.property(answersOf(kind), (given) => {
          const room = played(kind, given);
          const last = lastAnswers(room);
          const counts = countsIn(room);
          const said = last.filter(({ value }) => value.kind !== 'abstain');
          expect([counts.answered, counts.abstained]).toEqual([said.length, last.length - said.length]);
          if (kind === 'number') return;
          const rows = counts.rows.filter(({ count }) => count > 0).map(({ id, count }) => [id, count]);
          expect(Object.fromEntries(rows)).toEqual(byHand(kind, last));
        }),
        { numRuns: 40 },
      );
    },
  );

  test('[TALLY-2] numbers stand in at most ten bins of equal width, each in exactly one', () => {
    fc.assert(
      fc.property(answersOf('number'), (given) => {
        const room = played('number', given);
        const { rows, answered } = countsIn(room);
        expect(rows.length).toBeLessThanOrEqual(10);
        expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(answered);
        const widths = rows.map(({ from, to }) => Math.round(((to ?? 0) - (from ?? 0)) * 10));
        expect(new Set(widths).size).toBeLessThanOrEqual(1);
        for (const { value } of lastAnswers(room)) {
          if (value.kind !== 'number') continue;
          const { number } = value;
          expect(rows.filter(({ from, to }) => (from ?? 0) <= number && number <= (to ?? 0))).toHaveLength(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('[TALLY-3] mean and median have one decimal, and are null while nobody has answered', () => {
    expect(countsIn(played('scale', []))).toMatchObject({ mean: null, median: null });
    const steps = [1, 2, 2, 5].map((at, who): [number, AnswerValue] => [who, { kind: 'scale', at }]);
    expect(countsIn(played('scale', steps))).toMatchObject({ mean: 2.5, median: 2 });
    expect(countsIn(played('choice', []))).toMatchObject({ mean: null, median: null });
  });

  test('[TALLY-4] a ranking is ordered by score, ties as the prompt lists them, with the mean place', () => {
    const order = (...named: string[]): AnswerValue => ({ kind: 'ranking', order: named as OptionId[] });
    const { rows } = countsIn(
      played('ranking', [
        [1, order('o2', 'o3')],
        [2, order('o2', 'o1')],
        [3, order('o1', 'o3')],
      ]),
    );
    expect(rows.map(({ id, value, count }) => [id, value, count])).toEqual([
      ['o2', 1, 2],
      ['o1', 1.5, 2],
      ['o3', 2, 2],
    ]);
  });

  test('[TALLY-5] of points the sum and the mean of everybody who answered; of a sorting what it was sorted as', () => {
    const points = (o1: number): AnswerValue => ({
      kind: 'points',
      points: { o1, o2: 10 - o1 } as Record<OptionId, number>,
    });
    const { rows } = countsIn(
      played('points', [
        [1, points(10)],
        [2, points(5)],
      ]),
    );
    expect(rows.map(({ count, value }) => [count, value])).toEqual([
      [15, 7.5],
      [5, 2.5],
      [0, 0],
    ]);
    const sorting: AnswerValue = { kind: 'sorting', items: { o1: 'stop' } as never };
    expect(countsIn(played('sorting', [[1, sorting]])).rows[0]).toMatchObject({
      count: 1,
      sorted: { keep: 0, change: 0, stop: 1 },
    });
  });

  test('[TALLY-6] answers are counted once for every change, however many look', () => {
    const room = played('scale', [[1, { kind: 'scale', at: 3 }]]);
    const look = () => rawCountsOf(room.segment('p1'), room.run('p1'));
    expect(look()).toBe(look());
    const before = look();
    room.answer('p1', 1, { value: { kind: 'scale', at: 4 } });
    expect(look()).not.toBe(before);
    expect(look().numbers).toEqual([4]);
  });
});
