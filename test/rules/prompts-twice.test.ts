import { describe, expect, test } from 'vitest';
import { earlierRound } from '../../shared/gathering/counting/rounds-of-prompt.ts';
import { asksFor, promptSettings } from '../../shared/gathering/prompts/prompt-settings.ts';
import { pulse, talk } from '../support/gathering-fixtures.ts';
import { edit } from '../support/prompt-drafts.ts';
import { facilitator, given, idOf } from '../support/story.ts';

describe('twice', () => {
  test('[PROMPT-24] a prompt is asked again after the running segment, and knows its first round', () => {
    const rated = pulse('p1', { anchors: ['Low', 'High'] });
    const story = given([rated, talk('a2'), talk('a3')]).next(2);
    story.when(facilitator, 'ask-again', { prompt: rated.id }, { id: 'again' });
    story.when(facilitator, 'ask-again', { prompt: talk('a2').id }).isRefused('not-a-prompt');
    expect(story.state.segments.map(({ id }) => id)).toEqual(['p1', 'a2', idOf('again'), 'a3']);
    const [first, , again] = story.state.segments;
    expect(again).toMatchObject({
      kind: 'pulse',
      title: first?.title,
      settings: { anchors: ['Low', 'High'] },
    });
    expect(again && earlierRound(story.state, again)?.id).toBe(rated.id);
    expect(first && earlierRound(story.state, first)).toBeNull();
  });

  test('[PROMPT-24] of two rounds in a run of show only the later one has an earlier one', () => {
    const before = pulse('p1', { pairWith: 'p2', moment: 'before' });
    const after = pulse('p2', { pairWith: 'p1', moment: 'after' });
    const { state } = given([before, after]);
    expect(earlierRound(state, before)).toBeNull();
    expect(earlierRound(state, after)?.id).toBe('p1');
  });

  test('[PROMPT-17] a pulse stays a scale, and guests may be asked whether they felt heard', () => {
    const story = given([pulse('p1')]);
    edit(story).isRefused('wrong-answer');
    edit(story, { asks: { kind: 'scale', from: 1, to: 5, low: '', high: 'Very' } });
    expect(story.state.segments[0]).toMatchObject({ kind: 'pulse', settings: { scale: [1, 5] } });
    const heard = promptSettings(
      pulse('p1', { anchors: ['Low', 'High'], customerAsks: 'heard', customerAnchors: ['No', 'Yes'] }),
    );
    expect(asksFor(heard, 'customer')).toMatchObject({ low: { en: 'No' }, high: { en: 'Yes' } });
    expect(asksFor(heard, 'colleague')).toMatchObject({ low: { en: 'Low' }, high: { en: 'High' } });
  });
});
