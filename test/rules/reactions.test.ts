import { expect, test } from 'vitest';
import { talk } from '../support/gathering-fixtures.ts';
import { fact, given, server } from '../support/story.ts';

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
