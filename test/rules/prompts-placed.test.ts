import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SegmentId } from '../../shared/contract/ids.ts';
import type { Segment } from '../../shared/gathering/segment.ts';
import { choice, customer, pulse, talk } from '../support/gathering-fixtures.ts';
import { draft } from '../support/prompt-drafts.ts';
import { facilitator, given, idOf, type Story } from '../support/story.ts';

const idsIn = (story: Story): SegmentId[] => story.state.segments.map(({ id }) => id);
const segmentId = (id: string) => id as SegmentId;
/** The id of a prompt that the command of this name added. */
const added = (name: string): SegmentId => segmentId(idOf(name));

const add = (story: Story, name: string, after: string | null = null) =>
  story.when(
    facilitator,
    'add-prompt',
    { draft, after: after === null ? null : segmentId(after) },
    { id: name },
  );
const move = (story: Story, prompt: string, after: string | null) =>
  story.when(facilitator, 'move-prompt', {
    prompt: segmentId(prompt),
    after: after === null ? null : segmentId(after),
  });
const remove = (story: Story, prompt: string) =>
  story.when(facilitator, 'remove-prompt', { prompt: segmentId(prompt) });

describe('adding', () => {
  test('[PROMPT-7] prompts that are added one by one come in that order', () => {
    const story = given([talk('a1'), talk('a2')]).next();
    for (const name of ['one', 'two', 'three']) add(story, name);
    expect(idsIn(story)).toEqual(['a1', added('one'), added('two'), added('three'), 'a2']);
  });

  test('[PROMPT-7] what was added and played is past: the next one comes next', () => {
    const story = given([talk('a1'), talk('a2')]).next();
    for (const name of ['one', 'two']) add(story, name);
    story.next();
    add(story, 'three');
    expect(idsIn(story)).toEqual(['a1', added('one'), added('two'), added('three'), 'a2']);
    story.next().when(facilitator, 'undo', { number: story.state.stage.number });
    add(story, 'four');
    expect(idsIn(story).slice(1, 3)).toEqual([added('one'), added('four')]);
  });

  test('[PROMPT-7] before the first Next, and after the last segment, there is a place too', () => {
    const story = given([talk('a1')]);
    for (const name of ['one', 'two']) add(story, name);
    expect(idsIn(story)).toEqual([added('one'), added('two'), 'a1']);
    story.next(3);
    add(story, 'three');
    expect(idsIn(story).at(-1)).toBe(added('three'));
  });

  test('[PROMPT-7] it comes after the segment that was chosen, unless that is past or unknown', () => {
    const story = given([talk('a1'), talk('a2'), talk('a3')]).next(2);
    add(story, 'last', 'a3');
    add(story, 'first', 'a2');
    expect(idsIn(story)).toEqual(['a1', 'a2', added('first'), 'a3', added('last')]);
    add(story, 'late', 'a1').isRefused('not-ahead');
    add(story, 'nowhere', 'z9').isRefused('unknown-segment');
  });
});

describe('moving and taking out', () => {
  test('[PROMPT-37] a prompt of the file or of the spot goes to the very next place, or after one that comes', () => {
    const story = given([talk('a1'), talk('a2'), choice('p1'), talk('a4')]).next();
    add(story, 'one');
    move(story, 'p1', null);
    expect(idsIn(story)).toEqual(['a1', 'p1', added('one'), 'a2', 'a4']);
    move(story, added('one'), 'a4');
    expect(idsIn(story)).toEqual(['a1', 'p1', 'a2', 'a4', added('one')]);
    move(story, added('one'), 'a4').changesNothing();
    move(story, 'p1', 'p1').changesNothing();
    remove(story, 'p1');
    remove(story, added('one'));
    expect(idsIn(story)).toEqual(['a1', 'a2', 'a4']);
  });

  test('[PROMPT-37] before the first Next a prompt can come first', () => {
    const story = given([talk('a1'), choice('p1')]);
    move(story, 'p1', null).gives({ type: 'prompt-moved', data: { prompt: 'p1', after: null } });
    expect(idsIn(story)).toEqual(['p1', 'a1']);
  });

  test('[PROMPT-37] what has been on stage stays, also when it comes again after Undo', () => {
    const story = given([talk('a1'), choice('p1'), choice('p2'), talk('a4')]).next(2);
    move(story, 'p1', 'a4').isRefused('was-asked');
    remove(story, 'p1').isRefused('was-asked');
    move(story, 'p2', 'a1').isRefused('not-ahead');
    story.when(facilitator, 'undo', { number: story.state.stage.number });
    move(story, 'p1', 'a4').isRefused('was-asked');
    remove(story, 'p1').isRefused('was-asked');
    expect(idsIn(story)).toEqual(['a1', 'p1', 'p2', 'a4']);
  });

  test('[PROMPT-37] only prompts move, only ones that are there, and only the crew moves them', () => {
    const story = given([talk('a1'), talk('a2'), choice('p1')]).arrive(customer('Maureen'));
    move(story, 'a2', null).isRefused('not-a-prompt');
    remove(story, 'a2').isRefused('not-a-prompt');
    remove(story, 'z9').isRefused('unknown-segment');
    move(story, 'p1', 'z9').isRefused('unknown-segment');
    const data = { prompt: segmentId('p1') };
    story.whenPerson('Maureen', 'remove-prompt', data).isRefused('not-allowed');
    story.whenPerson('Maureen', 'move-prompt', { ...data, after: null }).isRefused('not-allowed');
  });

  test.each([
    ['by its moment', { pairWith: 'p1', moment: 'after' }, {}],
    ['each naming the other', { pairWith: 'p1' }, { pairWith: 'p3' }],
  ])('[PROMPT-38] the second of two ratings stays after the first: %s', (_, second, first) => {
    const story = given([talk('a1'), pulse('p1', first), talk('a2'), pulse('p3', second)]);
    move(story, 'p3', null).isRefused('pair-order');
    move(story, 'p1', 'p3').isRefused('pair-order');
    remove(story, 'p1').isRefused('has-later-round');
    move(story, 'p3', 'p1');
    expect(idsIn(story)).toEqual(['a1', 'p1', 'p3', 'a2']);
    remove(story, 'p3');
    remove(story, 'p1');
    expect(idsIn(story)).toEqual(['a1', 'a2']);
  });

  test('[PROMPT-38] a prompt that is asked again can be taken out again; the first round stays', () => {
    const story = given([choice('p1'), talk('a2')]).next();
    story.when(facilitator, 'ask-again', { prompt: segmentId('p1') }, { id: 'again' });
    move(story, added('again'), 'a2');
    remove(story, 'p1').isRefused('was-asked');
    remove(story, added('again'));
    expect(idsIn(story)).toEqual(['p1', 'a2']);
  });
});

type Step = readonly [what: keyof typeof steps, who: number, where: number];
const at = (story: Story, index: number): SegmentId =>
  story.state.segments[index % Math.max(1, story.state.segments.length)]?.id ?? segmentId('z9');

const steps = {
  next: (story: Story) => void story.whenNext(),
  undo: (story: Story) => void story.when(facilitator, 'undo', { number: story.state.stage.number }),
  add: (story: Story, who: number, where: number) =>
    void story.when(facilitator, 'add-prompt', { draft, after: who % 2 ? null : at(story, where) }),
  move: (story: Story, who: number, where: number) =>
    void move(story, at(story, who), where % 3 === 0 ? null : at(story, where)),
  remove: (story: Story, who: number) => void remove(story, at(story, who)),
  again: (story: Story, who: number) => void story.when(facilitator, 'ask-again', { prompt: at(story, who) }),
};
const anyStep = fc.tuple(
  fc.constantFrom('next', 'next', 'undo', 'add', 'move', 'move', 'remove', 'again'),
  fc.nat(12),
  fc.nat(12),
) as fc.Arbitrary<Step>;

const plan: Segment[] = [
  talk('a1'),
  pulse('p1', { pairWith: 'p4', moment: 'before' }),
  choice('p2'),
  talk('a2'),
  choice('p3'),
  pulse('p4', { pairWith: 'p1', moment: 'after' }),
  talk('a3'),
];

/** What an order must keep: no doubles, everything but prompts, and a second rating after its first. */
function expectWhole(story: Story): void {
  const ids = idsIn(story);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id.startsWith('a'))).toEqual(['a1', 'a2', 'a3']);
  const [before, after] = [ids.indexOf(segmentId('p1')), ids.indexOf(segmentId('p4'))];
  expect(after === -1 || (before !== -1 && before < after)).toBe(true);
}

test('[PROMPT-39] whatever is added, moved, taken out and played, what was played stays, and what runs runs on', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 40 }), (taps) => {
      const story = given(plan);
      for (const [what, who, where] of taps) {
        const { position, past } = structuredClone(story.state.stage);
        const played = idsIn(story).slice(0, position + 1);
        const asked = Object.keys(story.state.prompts);
        steps[what](story, who, where);
        expectWhole(story);
        expect(idsIn(story)).toEqual(expect.arrayContaining(asked));
        expect(idsIn(story).slice(0, position + 1)).toEqual(played);
        if (what === 'next' || what === 'undo') continue;
        expect(story.state.stage).toMatchObject({ position, past });
      }
    }),
    { numRuns: 200 },
  );
});
