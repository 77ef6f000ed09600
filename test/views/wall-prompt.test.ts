import { expect, test } from 'vitest';
import type { PromptAudience } from '../../shared/contract/cards/asks.ts';
import type { PromptCard } from '../../shared/contract/cards/prompts.ts';
import type { Audience } from '../../shared/contract/roles.ts';
import type { Segment } from '../../shared/gathering/segment.ts';
import { wallId, type Hall } from '../support/views-hall.ts';
import { card, hallAt } from '../support/views-room.ts';
import { segmentId } from '../support/views-story.ts';

const wall: Audience = `wall:${wallId('main')}`;
const question = 'How easy was it?';
const line = 'One number';

const promptOf = (hall: Hall, id: string): Segment => {
  const segment = hall.state.segments.find((one) => one.id === id);
  if (segment === undefined) throw new Error(`no ${id}`);
  return segment;
};

const authored = (words: string) => (words === '' ? {} : { en: words });

/** What the wall has of the prompt s4 when it is written like this. */
function onWall(audience: PromptAudience, customer: string, colleague: string, own = line): unknown {
  const hall = hallAt('s4');
  const segment = promptOf(hall, 's4');
  segment.texts = { wall: authored(own), customer: authored(customer), colleague: authored(colleague) };
  segment.settings = { ...segment.settings, audience };
  return (card(hall, wall, 'prompt:s4') as PromptCard).text;
}

test('[VIEW-23] a wall has what phones ask where both sides are asked it in the same words', () => {
  expect(onWall('both', question, question)).toEqual({ en: question });
  expect(onWall('tables', question, question)).toEqual({ en: question });
  expect(onWall('both', question, 'How easy do you think it was?')).toEqual({ en: line });
});

test.each(['colleagues', 'team'] as const)(
  '[VIEW-23] what %s are asked is on the wall only where it has no line of its own and guests have none',
  (audience) => {
    expect(onWall(audience, '', question)).toEqual({ en: line });
    expect(onWall(audience, '', question, '')).toEqual({ en: question });
    expect(onWall(audience, 'You are nearly on', question)).toEqual({ en: line });
    expect(onWall(audience, 'You are nearly on', question, '')).toEqual({});
  },
);

test('[VIEW-23] what guests alone are asked stays on their phones', () => {
  expect(onWall('customers', question, '')).toEqual({ en: line });
  expect(onWall('customers', question, question)).toEqual({ en: line });
});

test.each([
  ['customers', true, 0],
  ['customers', false, 3],
  ['colleagues', true, 3],
  ['team', true, 3],
  ['both', true, 3],
])(
  '[VIEW-23] with %s asked and guests a surprise: %s, the wall has %d options',
  (audience, surprise, options) => {
    const hall = hallAt('s4');
    Object.assign(promptOf(hall, 's4').settings, { audience });
    Object.assign(promptOf(hall, 's10'), { kind: 'reveal', settings: { surprise } });
    expect((card(hall, wall, 'prompt:s4') as PromptCard).options).toHaveLength(options);
    if (options === 0) expect((card(hall, 'customers', 'prompt:s4') as PromptCard).options).toHaveLength(3);
  },
);

test.each([
  ['both', {}, ['s4', 's4']],
  ['colleagues', {}, [null, 's4']],
  ['customers', {}, ['s4', null]],
  ['both', { customerAsks: 'heard' }, [null, 's4']],
])(
  '[VIEW-24] who was not asked the first time, or is asked something else, is not told of it: %s %o',
  (audience, second, told) => {
    const hall = hallAt('s9');
    const scale = { answer: 'scale', scale: [0, 10] };
    Object.assign(promptOf(hall, 's4'), { kind: 'pulse', settings: { ...scale, audience } });
    const { settings } = promptOf(hall, 's9');
    Object.assign(settings, { pairWith: segmentId('s4'), moment: 'after', ...second });
    const cards = (['customers', 'colleagues'] as const).map((side) => card(hall, side, 'prompt:s9'));
    expect(cards.map((one) => (one as PromptCard).earlier)).toEqual(told);
  },
);
