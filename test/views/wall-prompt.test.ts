import { expect, test } from 'vitest';
import type { PromptCard } from '../../shared/contract/cards/prompts.ts';
import type { Audience } from '../../shared/contract/roles.ts';
import type { Segment } from '../../shared/gathering/segment.ts';
import { wallId } from '../support/views-hall.ts';
import { card, hallAt } from '../support/views-room.ts';

const wall: Audience = `wall:${wallId('main')}`;

/** What the wall has of the prompt s4 when it is written like this. */
function onWall(settings: Segment['settings'], customer: string, colleague: string): unknown {
  const hall = hallAt('s4');
  const segment = hall.state.segments.find(({ id }) => id === 's4');
  if (segment === undefined) return null;
  segment.texts = { wall: { en: 'One number' }, customer: { en: customer }, colleague: { en: colleague } };
  segment.settings = { ...segment.settings, ...settings };
  return (card(hall, wall, 'prompt:s4') as PromptCard).text;
}

test('[VIEW-23] a wall has what phones ask where all in the room may read it; words for one side stay on its phones', () => {
  const question = 'How easy was it?';
  expect(onWall({}, question, question)).toEqual({ en: question });
  expect(onWall({}, question, 'How easy do you think it was?')).toEqual({ en: 'One number' });
  expect(onWall({ audience: 'colleagues' }, '', question)).toEqual({ en: question });
  expect(onWall({ audience: 'colleagues' }, 'You are nearly on', question)).toEqual({ en: 'One number' });
  expect(onWall({ audience: 'customers' }, question, '')).toEqual({ en: 'One number' });
  expect(onWall({ audience: 'customers' }, question, question)).toEqual({ en: 'One number' });
});
