import fc from 'fast-check';
import { safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { checkDraft, faultyTexts } from '../../client/console/asking/editor/check-draft.ts';
import { blankForm, draftOf, formOf, stagedDraftOf } from '../../client/console/asking/editor/draft-form.ts';
import { hasOptions } from '../../shared/contract/prompt-rules.ts';
import { findPrompts } from '../../client/console/asking/editor/library.svelte.ts';
import { lockOf } from '../../client/console/asking/editor/lock-of.ts';
import { presets } from '../../client/console/asking/editor/presets.ts';
import { teamsOf } from '../../client/console/asking/editor/teams-of.ts';
import { leadOf, sendsByTap, toldOf } from '../../client/console/asking/editor/told-of.ts';
import { placeInWords } from '../../client/console/cues/run-of-show-file.ts';
import { askKinds, type Asks } from '../../shared/contract/cards/asks.ts';
import { PromptDraft } from '../../shared/contract/commands/prompts.ts';
import type { LibraryId } from '../../shared/contract/ids.ts';
import { asked, draft, planWith } from './asking-fixtures.ts';
import { onRoster } from './room-fixtures.ts';

const asksOf = fc.oneof<fc.Arbitrary<Asks<string>>[]>(
  fc.record({
    kind: fc.constant('choice'),
    least: fc.constant(1),
    most: fc.constant(2),
    other: fc.boolean(),
  }),
  fc.record({
    ...{ kind: fc.constant('scale'), from: fc.constantFrom(0, 1), to: fc.constantFrom(5, 7, 10) },
    ...{ low: fc.constantFrom('', 'low'), high: fc.constantFrom('', 'high') },
  }),
  fc.record({
    ...{
      kind: fc.constant('number'),
      min: fc.integer({ min: -50, max: 0 }),
      max: fc.integer({ min: 1, max: 50 }),
    },
    ...{ places: fc.constantFrom(0, 1, 2), unit: fc.constantFrom('', 'cups') },
  }),
  fc.record({ kind: fc.constant('text'), maxChars: fc.constantFrom(140, 200, 600) }),
  fc.record({ kind: fc.constant('words'), most: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ kind: fc.constant('ranking'), most: fc.constantFrom(1, 2, 3) }),
  fc.record({ kind: fc.constant('points'), total: fc.integer({ min: 2, max: 1_000 }) }),
  fc.record({ kind: fc.constant('sorting') }),
);

describe('the form', () => {
  test('[EDITOR-1] a prompt of any kind stays what it is when the editor opens and saves it', () => {
    fc.assert(
      fc.property(asksOf, (asks) => {
        const options = hasOptions(asks.kind) ? ['one', 'two', 'three'] : [];
        const given: PromptDraft = { ...draft, asks, options };
        expect(draftOf(formOf(given))).toEqual(given);
        expect(checkDraft(given)).toEqual({});
        expect(safeParse(PromptDraft, given).success).toBe(true);
      }),
    );
  });

  test('[EDITOR-1] trying another kind and coming back loses nothing', () => {
    const form = formOf(draft);
    for (const kind of askKinds) expect(draftOf({ ...form, kind }).asks.kind).toBe(kind);
    expect(draftOf({ ...form, kind: 'scale' }).options).toEqual([]);
    expect(draftOf({ ...form, kind: 'choice' })).toEqual(draft);
  });

  test('[EDITOR-2] presets fill in how people answer, and leave the question', () => {
    const filled = presets.map(({ fills }) => draftOf({ ...blankForm(), title: 'Well?', ...fills() }));
    expect(filled.map(({ title }) => title)).toEqual(['Well?', 'Well?', 'Well?']);
    expect(filled.map(checkDraft)).toEqual([{}, {}, {}]);
    expect(filled[0]?.asks).toEqual({ kind: 'scale', from: 1, to: 5, low: 'I disagree', high: 'I agree' });
    expect(filled[2]?.options).toEqual(['Yes', 'No', 'Not sure']);
  });
});

describe('what needs mending', () => {
  const problems = (more: Partial<PromptDraft>): unknown => checkDraft({ ...draft, ...more });
  const of = (asks: Asks<string>, options: string[] = []): unknown => problems({ asks, options });

  test('[CONSOLE-9] each problem is named by its field', () => {
    expect(checkDraft(draft)).toEqual({});
    expect(problems({ title: '', minutes: 2.5 })).toEqual({ title: 'title-missing', minutes: 'minutes' });
    expect(problems({ title: 'x'.repeat(141) })).toEqual({ title: 'title-long' });
    expect(problems({ audience: 'team' })).toEqual({ team: 'team-missing' });
  });

  test('[CONSOLE-9] a list has two to twelve different lines', () => {
    expect(problems({ options: ['one'] })).toEqual({ options: 'too-few-options' });
    expect(problems({ options: ['same', 'same'] })).toEqual({ options: 'option-twice' });
    expect(problems({ options: Array.from({ length: 13 }, (_, n) => `${n}`) })).toEqual({
      options: 'too-many-options',
    });
    expect(problems({ options: ['short', 'x'.repeat(61)] })).toEqual({ options: 'option-long' });
    expect([...faultyTexts(['a', 'b', 'a', 'x'.repeat(61)])]).toEqual(['a', 'x'.repeat(61)]);
  });

  test('[CONSOLE-9] limits, bands, totals and letters have their bounds', () => {
    const two = ['one', 'two'];
    const choice = (least: number, most: number, other = false) =>
      of({ kind: 'choice', least, most, other }, two);
    expect([choice(2, 1), choice(1, 3), choice(1, Number.NaN)]).toEqual([
      ...[{ limits: 'limits-order' }, { limits: 'limits-beyond' }, { limits: 'limits-whole' }],
    ]);
    expect(choice(1, 3, true)).toEqual({});
    expect(of({ kind: 'ranking', most: 3 }, two)).toEqual({ limits: 'limits-beyond' });
    const band = (min: number, max: number) => of({ kind: 'number', min, max, places: 0, unit: '' });
    expect([band(5, 5), band(Number.NaN, 5)]).toEqual([{ band: 'band-order' }, { band: 'band-missing' }]);
    expect(of({ kind: 'points', total: 1 }, two)).toEqual({ total: 'total' });
    expect(of({ kind: 'words', most: 6 })).toEqual({ words: 'words-most' });
    expect(of({ kind: 'text', maxChars: 601 })).toEqual({ letters: 'letters' });
    const low = 'x'.repeat(41);
    expect(of({ kind: 'scale', from: 0, to: 10, low, high: '' })).toEqual({ anchors: 'anchor-long' });
  });
});

describe('around the form', () => {
  test('[EDITOR-4] a prompt that somebody answered, or that is over, says why it stays', () => {
    expect(lockOf(planWith('prompt', false, true), asked)).toBeNull();
    expect(lockOf(planWith('prompt', true, false), asked)).toBe('locked');
    expect(lockOf({ ...planWith('prompt', true, false), current: 9 }, asked)).toBe('over');
    expect(lockOf(planWith('prompt', true, false), null)).toBeNull();
    expect(lockOf({ ...planWith('prompt', true, false), segments: [] }, asked)).toBe('gone');
  });

  test('[EDITOR-9] on stage only the list and the minutes are the form’s; the rest stays as people were asked', () => {
    expect(lockOf(planWith('prompt', true, true), asked)).toBe('staged');
    const ranking: PromptDraft = { ...draft, asks: { kind: 'ranking', most: 2 } };
    const form = formOf({ ...ranking, title: 'Another?', options: ['One', 'Two', 'Three'], minutes: 7 });
    expect(stagedDraftOf(form, ranking)).toEqual({
      ...ranking,
      options: ['One', 'Two', 'Three'],
      minutes: 7,
    });
    expect(stagedDraftOf(form, { ...draft, asks: { kind: 'sorting' } }).options).toHaveLength(3);
  });

  test('[EDITOR-5] the phone beside the form says how many, and who sees it, as a phone does', () => {
    const asks = { kind: 'choice', least: 1, most: 3, other: false } as const;
    expect(leadOf({ ...draft, asks })).toBe('Choose up to 3');
    const scale = { kind: 'scale', from: 0, to: 10, low: '', high: '' } as const;
    expect([leadOf(draft), leadOf({ ...draft, asks: scale })]).toEqual(['', '']);
    expect([draft, { asks: scale }, { asks }].map(sendsByTap)).toEqual([true, true, false]);
    expect(toldOf({ ...draft, results: 'never' }, false)[0]).toBe('Only you see your answer.');
    expect(toldOf(draft, true)[0]).toMatch(/Nobody sees yours/);
  });

  test('[EDITOR-6] teams are those of colleagues on the roster, each once, and the one that was chosen', () => {
    const roster = [
      ...[
        onRoster(1, { role: 'colleague', team: 'Tills' }),
        onRoster(2, { role: 'colleague', team: 'Tills' }),
      ],
      onRoster(3, { role: 'customer', team: 'Guests' }),
    ];
    expect(teamsOf(roster, '')).toEqual(['Tills']);
    expect(teamsOf(roster, 'Bakery')).toEqual(['Bakery', 'Tills']);
  });

  test('[EDITOR-7] the library is searched in questions and lists', () => {
    const id = 'f'.repeat(32) as LibraryId;
    const prompts = [{ id, draft, savedAtMs: 0 }];
    expect(findPrompts(prompts, 'surPRISED people')).toHaveLength(1);
    expect(findPrompts(prompts, 'tills')).toEqual([]);
  });

  test('[EDITOR-8] the place of a fault in a file is said as people count', () => {
    const places = ['segments.3.minutes', 'decks.0.cards.2', 'segments.1.settings.maxChars', 'segments', ''];
    expect(places.map(placeInWords)).toEqual([
      ...['part 4, minutes', 'deck of cards 1, cards, number 3', 'part 2, settings, max chars', 'segments'],
      'the file as a whole',
    ]);
  });
});
