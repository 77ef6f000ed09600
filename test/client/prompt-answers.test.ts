import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resultRules } from '../../shared/contract/cards/asks.ts';
import type { AnswerData, Asks } from '../../shared/contract/cards/asks.ts';
import { isRepeat, replacesUnsent, sameSubject } from '../../client/connection/command-subject.ts';
import { crewSubject } from '../../client/connection/crew-subject.ts';
import { checkDraft } from '../../client/phone/prompt/check-draft.ts';
import { blankDraft, draftOf, fitted, readDraft, type AskedHere } from '../../client/phone/prompt/draft.ts';
import { readNumber, stepOf, stepped } from '../../client/phone/prompt/number-text.ts';
import { dropPlace, placed } from '../../client/phone/prompt/ranking.ts';
import { inShort, whoSees } from '../../client/phone/prompt/who-sees.ts';
import { asksOf, optionId, prompt } from './prompt-fixtures.ts';

const options = [1, 2, 3].map((n) => ({ id: optionId(n), label: `Option ${n}` }));
const asked = (asks: Asks<string>): AskedHere => ({ asks, options });
const plain = { names: 'unnamed', audience: 'both', isPulse: false } as const;
const sees = (of: Partial<Parameters<typeof whoSees>[0]>) =>
  whoSees({ ...plain, asks: asksOf.choice, results: 'closed', ...of }).join(' ');

describe('who sees it', () => {
  test('[ANSWER-30] a name is promised away only where nobody is told it', () => {
    for (const results of resultRules) {
      for (const asks of Object.values(asksOf)) {
        if (results === 'never') continue;
        expect(sees({ asks, results, names: 'named' })).toMatch(/with your name/);
        expect(sees({ asks, results, names: 'named' })).not.toMatch(/(counted|read your words), without/);
        expect(sees({ asks, results })).toMatch(/without your name/);
      }
    }
  });

  test('[ANSWER-30] the one line above the answers promises no more than that, in a few words', () => {
    const all = resultRules.flatMap((results) =>
      Object.values(asksOf).flatMap((asks) =>
        (['both', 'tables'] as const).map((audience) => ({ ...plain, results, asks, audience })),
      ),
    );
    for (const asked of all) {
      const [unnamed, named] = [inShort(asked), inShort({ ...asked, names: 'named' })];
      for (const line of [unnamed, named, inShort({ ...asked, isPulse: true })])
        expect(line.split(' ').length).toBeLessThan(9);
      const isOfTable = asked.audience === 'tables' && ['text', 'words'].includes(asked.asks.kind);
      const promise = isOfTable ? /which table wrote it/ : /without your name/;
      expect(unnamed).toMatch(asked.results === 'never' ? /^Only (you|your table) / : promise);
      expect(named).toMatch(asked.results === 'never' ? /^Only / : /with your name/);
    }
  });

  test('[ANSWER-30] what nobody sees says so and nothing else', () => {
    for (const asks of Object.values(asksOf)) {
      expect(sees({ asks, results: 'never', names: 'named' })).toBe('Only you see your answer.');
    }
    expect(sees({ results: 'never', audience: 'tables' })).toBe('Only your table sees your answer.');
    expect(sees({ asks: asksOf.text, audience: 'tables' })).toContain('may see which table it was');
  });

  test('[ANSWER-30] when results are seen is said for every rule, and the wall only where it may be', () => {
    const said = resultRules.map((results) => sees({ results }));
    expect(new Set(said).size).toBe(resultRules.length);
    expect(sees({ asks: asksOf.words })).toContain('Words go on the wall only after somebody has read them');
    expect(sees({ asks: asksOf.words, results: 'crew' })).not.toContain('wall');
    expect(sees({ asks: asksOf.several })).toContain('It does not go on the wall.');
  });
});

describe('what is made on a phone', () => {
  const given: AnswerData[] = [
    { kind: 'choice', options: [optionId(2)], other: 'A bench' },
    { kind: 'number', number: 4.5 },
    { kind: 'text', text: 'Warm', wall: true },
    { kind: 'words', words: ['warm', 'calm', 'slow'] },
    { kind: 'ranking', order: [optionId(3), optionId(1), optionId(2)] },
    { kind: 'points', points: [{ option: optionId(2), points: 100 }] },
    { kind: 'sorting', items: [{ option: optionId(1), sorting: 'stop', instead: 'More bread' }] },
  ];
  const asks: Record<string, Asks<string>> = {
    ...asksOf,
    choice: asksOf.several,
    number: { ...asksOf.number, unit: '' },
    scale: { ...asksOf.scale, low: '', high: '' },
    ranking: { kind: 'ranking', most: 3 },
  };

  test('[ANSWER-15] an answer made again from its draft is the same answer, also after a reload', () => {
    for (const answer of given) {
      const here = asked(asks[answer.kind] ?? asksOf.text);
      const draft = draftOf(answer);
      if (draft === null) throw new Error('no draft');
      const kept = readDraft(JSON.stringify(draft), draft.kind);
      expect(kept).toEqual(draft);
      expect(checkDraft(fitted(draft, here), here)).toEqual({ answer });
    }
  });

  test('[ANSWER-15] words that an older page kept are the text; of another kind they are nothing', () => {
    expect(readDraft('Half a tho', 'text')).toEqual({ kind: 'text', text: 'Half a tho', wall: false });
    expect(readDraft('Half a tho', 'words')).toBeNull();
    expect(readDraft(JSON.stringify(blankDraft('points', asked(asksOf.points))), 'text')).toBeNull();
  });

  test('[ANSWER-11] a ranking takes options that were added and leaves those that went', () => {
    const draft = { kind: 'ranking' as const, order: [optionId(9), optionId(2)] };
    expect(fitted(draft, asked(asksOf.ranking)).order).toEqual([optionId(2), optionId(1), optionId(3)]);
  });

  test('[ANSWER-22] points can be sent exactly when they make the total', () => {
    const points = fc.tuple(fc.nat(60), fc.nat(60), fc.nat(60));
    fc.assert(
      fc.property(points, ([a, b, c]) => {
        const draft = { kind: 'points' as const, points: { o1: a, o2: b, o3: c } };
        expect('answer' in checkDraft(draft, asked(asksOf.points))).toBe(a + b + c === 100);
      }),
    );
  });

  test('[ANSWER-17] numbers are read as people type them, and steps stay in the band', () => {
    expect(
      ['12', '1 250,5', '−3', '١٢٫٥', '12.', 'ten', ''].map((typed) => readNumber(typed)?.number),
    ).toEqual([12, 1250.5, -3, 12.5, undefined, undefined, undefined]);
    expect(stepOf({ min: 0, max: 100, places: 0 })).toBe(2);
    expect(stepOf({ min: 0, max: 1, places: 2 })).toBe(0.02);
    const band = { min: -5, max: 200, places: 1 };
    fc.assert(
      fc.property(fc.option(fc.integer({ min: -9, max: 300 })), fc.constantFrom(1, -1), (from, by) => {
        const to = stepped(from, by, band);
        expect(to >= band.min && to <= band.max).toBe(true);
      }),
    );
  });

  test('[ANSWER-18] moving one keeps all others in their order', () => {
    fc.assert(
      fc.property(fc.nat(5), fc.integer({ min: -2, max: 9 }), (from, to) => {
        const order = [0, 1, 2, 3, 4, 5];
        const moved = placed(order, from, to);
        expect(moved.indexOf(from)).toBe(Math.min(5, Math.max(0, to)));
        expect(moved.filter((one) => one !== from)).toEqual(order.filter((one) => one !== from));
      }),
    );
  });

  test('[ANSWER-20] a dragged line takes the place of a line whose middle it has passed', () => {
    const rows = [0, 60, 120].map((top) => ({ top, height: 60 }));
    expect([0, 29, 31, 89, 91, 500].map((by) => dropPlace(rows, 0, by))).toEqual([0, 0, 1, 1, 2, 2]);
    expect([0, -29, -31, -91, -500].map((by) => dropPlace(rows, 2, by))).toEqual([2, 2, 1, 0, 0]);
  });

  test('[ANSWER-6] a newer answer, and a newer word about the wall, take the place of unsent ones', () => {
    const wish = (type: 'answer-prompt' | 'allow-wall', wall: boolean) => ({
      type,
      as: null,
      data: { prompt, wall },
    });
    for (const type of ['answer-prompt', 'allow-wall'] as const) {
      expect(replacesUnsent(wish(type, true))).toBe(true);
      expect(sameSubject(wish(type, true), wish(type, false))).toBe(true);
      expect(isRepeat(wish(type, true), wish(type, false))).toBe(false);
    }
    expect(sameSubject(wish('allow-wall', true), wish('answer-prompt', true))).toBe(false);
    const verdict = (type: 'review-questions' | 'merge-question', data: object) => ({ type, as: null, data });
    const yes = verdict('review-questions', { questions: ['q1'], verdict: 'approved' });
    expect(sameSubject(yes, verdict('merge-question', { question: 'q1', into: 'q2' }), crewSubject)).toBe(
      true,
    );
    expect(sameSubject(yes, { ...yes, data: { questions: ['q2'] } }, crewSubject)).toBe(false);
  });
});
