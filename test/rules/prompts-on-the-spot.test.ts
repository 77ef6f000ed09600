import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askKinds } from '../../shared/contract/cards/asks.ts';
import type { PromptDraft } from '../../shared/contract/commands/prompts.ts';
import type { RejectionCode, RejectionParams } from '../../shared/contract/rejections.ts';
import { draftOfSegment } from '../../shared/gathering/prompts/prompt-draft.ts';
import { promptSettings } from '../../shared/gathering/prompts/prompt-settings.ts';
import { choice, chose, customer, pulse, talk, written } from '../support/gathering-fixtures.ts';
import { promptOf } from '../support/prompt-answers.ts';
import { draft, edit, more } from '../support/prompt-drafts.ts';
import { facilitator, given, idOf, type Story } from '../support/story.ts';

const optionsOf = (story: Story, at = 0): string[] => {
  const segment = story.state.segments[at];
  return segment === undefined ? [] : promptSettings(segment).options.map(({ id }) => id);
};

describe('on the spot', () => {
  test('[PROMPT-7] a prompt is added right after the running segment, and the command names it', () => {
    const story = given([talk('a1'), talk('a2')]).next();
    story.when(facilitator, 'add-prompt', { draft, after: null }, { id: 'added' });
    expect(story.state.segments.map(({ id }) => id)).toEqual(['a1', idOf('added'), 'a2']);
    expect(story.state.segments[1]).toMatchObject({
      kind: 'prompt',
      title: { en: 'Would you come back?' },
      settings: { answer: 'choice', options: [{ en: 'Yes' }, { en: 'Not yet' }] },
    });
  });

  test('[PROMPT-7] what a file brought is not what was added, whatever its kind and its id', () => {
    const ofFile = fc.tuple(fc.constantFrom(talk, choice, pulse), fc.integer({ min: 1 }));
    const ofFiles = fc.uniqueArray(ofFile, { selector: ([, n]) => n, maxLength: 6 });
    fc.assert(
      fc.property(ofFiles, fc.nat(3), (parts, many) => {
        const file = parts.map(([part, n]) => part(n.toString(16).padStart(32, '0')));
        const story = given([talk('a1'), ...file]).next();
        const names = Array.from({ length: many }, (_, at) => `added ${at}`);
        for (const name of names) story.when(facilitator, 'add-prompt', { draft, after: null }, { id: name });
        expect(story.state.segments.map(({ id }) => id)).toEqual([
          'a1',
          ...names.map(idOf),
          ...file.map(({ id }) => id),
        ]);
      }),
    );
  });

  test.each<[string, Partial<PromptDraft>, RejectionCode, RejectionParams?]>([
    ['one option', { options: ['Yes'] }, 'too-few', { min: 2, got: 1 }],
    ['two alike', { options: ['Yes', 'Yes '] }, 'twice'],
    [
      'a ranking of nothing',
      { asks: { kind: 'ranking', most: 1 }, options: [] },
      'too-few',
      { min: 2, got: 0 },
    ],
    [
      'a band the wrong way round',
      { asks: { kind: 'number', min: 9, max: 9, places: 0, unit: '' } },
      'out-of-range',
      { min: 9, max: 9 },
    ],
    [
      'more to choose than there is',
      { asks: { kind: 'choice', least: 3, most: 5, other: false } },
      'out-of-range',
      { min: 3, max: 2 },
    ],
    [
      'more at least than at most',
      { asks: { kind: 'choice', least: 2, most: 1, other: true } },
      'out-of-range',
      { min: 2, max: 1 },
    ],
    ['a team without a name', { audience: 'team', team: ' ' }, 'empty'],
  ])('[PROMPT-8] a prompt with %s is refused', (_, change, code, params) => {
    const story = given([more]);
    story
      .when(facilitator, 'add-prompt', { draft: { ...draft, ...change }, after: null })
      .isRefused(code, params);
    edit(story, change).isRefused(code, params);
  });

  test.each(askKinds.map((kind) => [kind]))(
    '[PROMPT-22] a prompt of kind %s is edited as what it is',
    (kind) => {
      const written = draftOfSegment(
        promptOf(kind, { names: 'named', change: 'final', abstain: false }),
        'en',
      );
      expect(written.asks.kind).toBe(kind);
      const story = given([more]);
      edit(story, { ...written, results: 'crew', audience: 'team', team: 'Tills' });
      const [segment] = story.state.segments;
      const again = segment && draftOfSegment(segment, 'en');
      const options = ['choice', 'ranking', 'points', 'sorting'].includes(kind) ? written.options : [];
      expect(again).toEqual({ ...written, options, results: 'crew', audience: 'team', team: 'Tills' });
    },
  );

  test('[PROMPT-9] words change until it is on stage; then only the list does, until the first answer is in', () => {
    const story = given([talk('a1'), more, talk('a3')]).arrive(customer('Maureen'));
    edit(story);
    expect(story.state.segments[1]?.title).toEqual({ en: 'Would you come back?' });
    story.next(2);
    expect(edit(story, { options: ['Yes', 'No', 'Perhaps'], minutes: 4 }).facts).toHaveLength(1);
    story.whenPerson('Maureen', 'answer-prompt', { prompt: more.id, answer: { kind: 'abstain' } });
    edit(story).isRefused('answers-in');
  });

  test.each<[string, Partial<PromptDraft>]>([
    ['title', { title: 'Would you stay away?' }],
    ['kind', { asks: { kind: 'ranking', most: 1 } }],
    ['number of options to choose', { asks: { kind: 'choice', least: 1, most: 2, other: false } }],
    ['names', { names: 'named' }],
    ['results', { results: 'always' }],
    ['audience', { audience: 'customers' }],
    ['changes', { change: 'final' }],
    ['abstaining', { abstain: false }],
  ])('[PROMPT-35] on stage its %s stays: an answer may be on its way', (_, change) => {
    const story = given([more]);
    edit(story, { results: 'crew' });
    edit(story.next(), { results: 'crew', ...change }).isRefused('on-stage');
    expect(edit(story, { results: 'crew', options: ['Now', 'Later'] }).facts).toHaveLength(1);
  });

  test('[PROMPT-9] those of a prompt that is over stay, though nobody answered', () => {
    const story = given([more, talk('a2')]);
    edit(story);
    story.next().when(facilitator, 'close-prompt', { prompt: more.id });
    edit(story).isRefused('not-open');
    story.when(facilitator, 'reopen-prompt', { prompt: more.id });
    expect(edit(story).facts).toHaveLength(1);
    edit(story.next()).isRefused('not-open');
  });

  test('[PROMPT-9] lines that would ask the old question go; what the draft does not name stays', () => {
    const lines = { wall: { en: 'Old' }, customer: {}, colleague: {} };
    const story = given([{ ...written('p1', { private: true, returnsIn: 'a9' }), texts: lines }]);
    edit(story, { title: 'Title of p1', results: 'always' });
    expect(story.state.segments[0]).toMatchObject({ texts: lines, settings: { returnsIn: 'a9' } });
    const [segment] = story.state.segments;
    expect(segment && promptSettings(segment).results).toBe('never');
    edit(story);
    expect(story.state.segments[0]?.texts.wall).toEqual({});
  });

  test('[PROMPT-9] words that stay the same keep their other languages', () => {
    const options = [
      { en: 'Yes', pl: 'Tak' },
      { en: 'No', pl: 'Nie' },
    ];
    const story = given([choice('p1', { options })]);
    edit(story, { options: ['Perhaps', 'Yes'] });
    expect(story.state.segments[0]?.settings['options']).toEqual([
      { en: 'Perhaps' },
      { en: 'Yes', pl: 'Tak' },
    ]);
  });

  test('[PROMPT-23] an answer to the old words of a prompt never answers the new ones', () => {
    const story = given([more]).arrive(customer('Maureen'));
    edit(story);
    expect(optionsOf(story)).toEqual(['o1', 'o2']);
    story.next();
    edit(story);
    expect(optionsOf(story)).toEqual(['o1', 'o2']);
    edit(story, { options: ['Never', 'Always', 'Now'] });
    expect(optionsOf(story)).toEqual(['o3', 'o4', 'o5']);
    edit(story, { options: ['Never', 'Always'] });
    expect(optionsOf(story)).toEqual(['o6', 'o7']);
    const answer = (option: string) =>
      story.whenPerson('Maureen', 'answer-prompt', { prompt: more.id, answer: chose(option) });
    answer('o1').isRefused('wrong-answer');
    expect(answer('o6').facts).toHaveLength(1);
  });
});
