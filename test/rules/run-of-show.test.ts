import { expect, test } from 'vitest';
import type { Segment } from '../../shared/gathering/segment.ts';
import { choice, colleague, customer, hall, round, talk } from '../support/gathering-fixtures.ts';
import { facilitator, given, owner, type Story } from '../support/story.ts';

const idsIn = (story: Story) => story.state.segments.map(({ id }) => id);
const replace = (story: Story, segments: Segment[], decks: { id: string; cards: never[] }[] = []) =>
  story.when(owner, 'replace-run-of-show', { segments, decks });

test('[STAGE-9] a new run of show takes the place of what comes after the running segment', () => {
  const story = given([talk('a1'), talk('a2'), talk('a3')]).next();
  const other = { ...talk('a1'), minutes: 60 };
  replace(story, [other, talk('b1'), talk('a3')], [{ id: 'hello', cards: [] }]);
  expect(idsIn(story)).toEqual(['a1', 'b1', 'a3']);
  expect(story.state.segments[0]?.minutes).toBe(5);
  expect(story.state.decks).toEqual({ hello: { id: 'hello', cards: [] } });
});

test('[STAGE-9] before the first Next all of it is new', () => {
  const story = given([talk('a1'), talk('a2')]);
  replace(story, [talk('b1'), { ...talk('a1'), minutes: 60 }]);
  expect(idsIn(story)).toEqual(['b1', 'a1']);
  expect(story.state.segments[1]?.minutes).toBe(60);
});

test('[STAGE-9] what has run and lies ahead after an Undo stays as it was', () => {
  const story = given([talk('a1'), choice('p1'), round('a3'), talk('a4')], hall(1))
    .arrive(customer('Maureen'), colleague('Anneka'))
    .next(3);
  for (const number of [3, 4]) story.when(facilitator, 'undo', { number });
  replace(story, [talk('b1'), choice('p1', { results: 'always' })]);
  expect(idsIn(story)).toEqual(['a1', 'a3', 'b1', 'p1']);
  expect(story.state.segments[3]).toEqual(choice('p1'));
});

test('[STAGE-9] a run of show with the same segment twice is refused, and people may not bring one', () => {
  const story = given([talk('a1')]).arrive(customer('Maureen'));
  replace(story, [talk('b1'), talk('b1')]).isRefused('twice');
  story.when(facilitator, 'replace-run-of-show', { segments: [], decks: [] }).isRefused('not-allowed');
});
