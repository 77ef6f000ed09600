import { describe, expect, test } from 'vitest';
import { orderOf } from '../../shared/gathering/questions/order-of.ts';
import { nothingRead } from '../../shared/gathering/reading/text-reading.ts';
import {
  approved,
  ask,
  merge,
  openFloor,
  question,
  review,
  settle,
  support,
  withdraw,
} from '../support/floor.ts';
import { facilitator, questionId, type Story } from '../support/story.ts';

const texts = ['A?', 'B?', 'C?', 'D?', 'E?'];
const named = (story: Story) =>
  orderOf(story.state).map((id) => texts.find((text) => questionId(text) === id) ?? 'another');
const spotlight = (story: Story, text: string | null) =>
  story.when(facilitator, 'spotlight-question', { question: text === null ? null : questionId(text) });

/** A, B and C of colleagues, D and E of customers; the earlier in the alphabet the earlier asked. */
function fiveAsked(settings = {}): Story {
  const story = openFloor(settings);
  for (const text of texts) {
    story.pass(1);
    approved(story, text < 'D' ? 'Samir' : 'Jess', text);
  }
  return story;
}

describe('the order on the floor', () => {
  test('[QUESTION-27] is by support, then by age; what is settled stands after what is open', () => {
    const story = fiveAsked();
    support(story, 'Alun', 'C?');
    expect(named(story)).toEqual(['C?', 'A?', 'B?', 'D?', 'E?']);
    settle(story, 'C?');
    settle(story, 'A?', { fate: 'parked' });
    expect(named(story)).toEqual(['B?', 'D?', 'E?', 'C?', 'A?']);
    settle(story, 'A?', { fate: 'open' });
    merge(story, 'E?', 'B?');
    withdraw(story, 'Jess', 'D?');
    expect(named(story)).toEqual(['B?', 'A?', 'C?']);
  });

  test('[QUESTION-28] takes turns between the sides where the segment says so; the less answered side begins', () => {
    const story = fiveAsked({ alternate: true });
    expect(named(story)).toEqual(['A?', 'D?', 'B?', 'E?', 'C?']);
    support(story, 'Alun', 'E?');
    expect(named(story)).toEqual(['E?', 'A?', 'D?', 'B?', 'C?']);
    settle(story, 'A?');
    settle(story, 'E?');
    expect(named(story)).toEqual(['B?', 'D?', 'C?', 'E?', 'A?']);
    settle(story, 'B?');
    expect(named(story)).toEqual(['D?', 'C?', 'E?', 'A?', 'B?']);
  });

  test('[QUESTION-29] stays while one is discussed, and what is new comes last', () => {
    const story = fiveAsked();
    review(story, ['B?'], 'held');
    spotlight(story, 'A?');
    support(story, 'Alun', 'E?');
    settle(story, 'A?');
    review(story, ['B?'], 'approved');
    support(story, 'Alun', 'B?');
    expect(named(story)).toEqual(['A?', 'C?', 'D?', 'E?', 'B?']);
    spotlight(story, 'C?');
    expect(named(story)).toEqual(['A?', 'C?', 'D?', 'E?', 'B?']);
    spotlight(story, null);
    expect(story.state.heldOrder).toBeNull();
    expect(named(story)).toEqual(['B?', 'E?', 'C?', 'D?', 'A?']);
    spotlight(story, 'C?');
    expect(story.next().state.heldOrder).toBeNull();
  });
});

describe('lifting masks', () => {
  const masks = [{ from: 4, to: 9, kind: 'name' as const }];

  test('[MASK-10] a mask is lifted and put back, of what is there', () => {
    const story = openFloor();
    ask(story, 'Samir', 'Was Evans told?', { reading: { ...nothingRead(), masks } });
    const lift = (mask: number, lifted: boolean, text = 'Was Evans told?') =>
      story.when(facilitator, 'lift-mask', {
        source: { kind: 'question', question: questionId(text) },
        mask,
        lifted,
      });
    lift(0, false).changesNothing();
    lift(0, true);
    lift(0, true).changesNothing();
    expect(question(story, 'Was Evans told?')?.lifted).toEqual([0]);
    lift(0, false);
    expect(question(story, 'Was Evans told?')?.lifted).toEqual([]);
    lift(1, true).isRefused('out-of-range', { min: 0, max: 0 });
    lift(0, true, 'never asked').isRefused('unknown-question');
    withdraw(story, 'Samir', 'Was Evans told?');
    lift(0, true).isRefused('unknown-question');
  });
});
