import { describe, expect, test } from 'vitest';
import type { PromptDraft } from '../../shared/contract/commands/prompts.ts';
import { earlierRound } from '../../shared/gathering/counting/rounds-of-prompt.ts';
import { asksFor, promptSettings } from '../../shared/gathering/prompts/prompt-settings.ts';
import { choice, pulse, talk } from '../support/gathering-fixtures.ts';
import { facilitator, given, idOf, type Story } from '../support/story.ts';

const draft: PromptDraft = {
  title: 'Would you come back?',
  asks: { kind: 'choice', least: 1, most: 1, other: false },
  options: ['Yes', 'Not yet'],
  audience: 'both',
  team: '',
  names: 'unnamed',
  change: 'untilClosed',
  abstain: true,
  results: 'closed',
  minutes: 2,
};
const more = choice('p1');
const edit = (story: Story, change: Partial<PromptDraft> = {}) =>
  story.when(facilitator, 'edit-prompt', { prompt: more.id, draft: { ...draft, ...change } });

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
