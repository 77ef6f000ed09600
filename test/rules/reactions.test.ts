import { expect, test } from 'vitest';
import { energyOf } from '../../shared/gathering/reactions/energy-of.ts';
import { colleague, talk } from '../support/gathering-fixtures.ts';
import type { MomentId } from '../../shared/contract/ids.ts';
import { fact, facilitator, given, server } from '../support/story.ts';

test('[REACT-1] taps of a second are summed under what is on stage', () => {
  const story = given([talk('a1')]);
  story.when(server, 'count-reactions', { sums: { clap: 4 } });
  story
    .next()
    .when(server, 'count-reactions', { sums: { clap: 3, heart: 1 } })
    .gives(fact('reactions-counted', { segment: talk('a1').id, sums: { clap: 3, heart: 1 } }));
  story.when(server, 'count-reactions', { sums: { clap: 2 } });
  expect(story.state.reactions).toEqual({ holding: { clap: 4 }, a1: { clap: 5, heart: 1 } });
});

test('[REACT-2] a second without taps leaves no trace', () => {
  given([talk('a1')])
    .when(server, 'count-reactions', { sums: { clap: 0 } })
    .changesNothing();
});

function joined(story: ReturnType<typeof given>, people: number): void {
  for (let n = 0; n < people; n += 1) story.join(colleague(`Walk-in ${n}`));
}

/** So many taps, a second later each time. */
function tapped(story: ReturnType<typeof given>, ...taps: number[]): void {
  for (const clap of taps) {
    story.pass(1 / 60);
    story.when(server, 'count-reactions', { sums: { clap } });
  }
}

test('[REACT-4] a second that stands out from its minute is a moment; the highest within twenty seconds is kept', () => {
  const story = given([talk('a1')]).next();
  tapped(story, 1, 2, 1);
  expect(story.state.moments).toEqual({});
  tapped(story, 9, 14, 3);
  const [[id, moment] = []] = Object.entries(story.state.moments);
  expect(id).toMatch(/^m\d+$/);
  expect(moment).toMatchObject({ taps: 14, segment: 'a1', question: null });
  story.pass(1 / 3);
  tapped(story, 30);
  expect(Object.values(story.state.moments).map(({ taps }) => taps)).toEqual([14, 30]);
});

test('[REACT-4] a moment that was starred stays as it is, however many tap after', () => {
  const story = given([talk('a1')]).next();
  tapped(story, 9);
  const [moment] = Object.keys(story.state.moments);
  story.when(facilitator, 'star', { source: { kind: 'moment', moment: moment as MomentId } });
  tapped(story, 14);
  expect(Object.values(story.state.moments).map(({ taps }) => taps)).toEqual([9]);
});

test('[REACT-4] steady tapping has no moments, nor have a few taps in a full hall', () => {
  const story = given([talk('a1')]).next();
  tapped(story, ...Array.from({ length: 70 }, () => 40));
  expect(Object.keys(story.state.moments)).toHaveLength(1);
  const full = given([talk('a1')]).next();
  joined(full, 100);
  tapped(full, 9);
  expect(full.state.moments).toEqual({});
});

test('[REACT-5] the room is settling, warm, or restless; a burst of applause alone does not make it restless', () => {
  const story = given([talk('a1')]).next();
  const word = () => energyOf(story.state, story.state.atMs);
  expect(word()).toBeNull();
  joined(story, 10);
  expect(word()).toBe('settling');
  tapped(story, 60);
  expect(word()).toBe('warm');
  for (let second = 0; second < 60; second += 1) tapped(story, 2);
  expect(word()).toBe('restless');
  expect(energyOf(story.state, story.state.atMs + 60_000)).toBe('settling');
});
