import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askKinds } from '../../shared/contract/cards/asks.ts';
import { GRACE_MS } from '../../shared/gathering/prompts/prompt-run.ts';
import { promptSettings } from '../../shared/gathering/prompts/prompt-settings.ts';
import type { Segment } from '../../shared/gathering/segment.ts';
import { choice, chose, colleague, customer, talk } from '../support/gathering-fixtures.ts';
import { answerFor, promptOf } from '../support/prompt-answers.ts';
import { facilitator, given, idOf, server, type Story } from '../support/story.ts';
import { answersTo } from '../support/story-answers.ts';

const names = ['Maureen', 'Gethin', 'Anneka', 'Bashir'];
const people = [
  customer('Maureen', { table: 1 }),
  customer('Gethin', { table: 2 }),
  colleague('Anneka', { table: 1 }),
  colleague('Bashir', { team: 'Tills' }),
];
const begun = (prompt: Segment) => given([prompt, talk('a2')]).arrive(...people);
const asked = (prompt: Segment) => begun(prompt).next();

/** Somebody says something from one of two tabs; the same command may come again later, and late. */
const anyTap = fc.record({
  who: fc.constantFrom(...names),
  says: fc.nat(9),
  tab: fc.constantFrom('phone', 'laptop'),
  again: fc.nat(3),
  waits: fc.constantFrom(0, 0, 1_000, GRACE_MS),
  cue: fc.constantFrom('none', 'none', 'none', 'close', 'reopen', 'settle', 'next', 'undo'),
});
type Tap = typeof anyTap extends fc.Arbitrary<infer T> ? T : never;

const cues: Record<Tap['cue'], (story: Story, prompt: Segment['id']) => unknown> = {
  none: () => null,
  close: (story, prompt) => story.when(facilitator, 'close-prompt', { prompt }),
  reopen: (story, prompt) => story.when(facilitator, 'reopen-prompt', { prompt }),
  settle: (story, prompt) => story.when(server, 'settle-prompt', { prompt }),
  next: (story) => story.when(facilitator, 'next', { number: story.state.stage.number }),
  undo: (story) => story.when(facilitator, 'undo', { number: story.state.stage.number }),
};

const idOfTap = ({ who, says, tab }: Tap): string => `${who} says ${says} on ${tab}`;

/** Plays taps with their repeats; tells of each whether its first asking was accepted. */
function play(story: Story, prompt: Segment, taps: readonly Tap[]): void {
  const told: Tap[] = [];
  const tell = (tap: Tap, index: number) => {
    const data = { prompt: prompt.id, answer: answerFor(prompt, tap.says) };
    story.whenPerson(tap.who, 'answer-prompt', data, { id: `${idOfTap(tap)} ${index}`, client: tap.tab });
  };
  for (const [index, tap] of taps.entries()) {
    story.atMs += tap.waits;
    cues[tap.cue](story, prompt.id);
    tell(tap, index);
    told.push(tap);
    for (let times = 0; times < tap.again; times += 1) {
      const at = (index * 7 + times * 3) % told.length;
      const earlier = told[at];
      if (earlier !== undefined) tell(earlier, at);
    }
  }
}

const kinds = fc.constantFrom(...askKinds);

describe('whatever people, tabs and connections do', () => {
  test('[PROMPT-31] each has one answer, or each table, and no words are left over', () => {
    const settings = fc.record({
      audience: fc.constantFrom('both', 'tables', 'customers'),
      change: fc.constantFrom('untilClosed', 'final'),
    });
    fc.assert(
      fc.property(kinds, settings, fc.array(anyTap, { maxLength: 25 }), (kind, about, taps) => {
        const prompt = promptOf(kind, about);
        const story = asked(prompt);
        play(story, prompt, taps);
        const answers = answersTo(story, prompt);
        const keys = answers.map(({ person, table }) => (table === null ? person : `t${table}`));
        expect(new Set(keys).size).toBe(keys.length);
        expect(new Set(Object.keys(story.state.prompts[prompt.id]?.byAnswerer ?? {}))).toEqual(new Set(keys));
        const kept = answers.flatMap(({ text }) => (text === null ? [] : [text]));
        const written = story.log.flatMap(({ type, bodies }) =>
          type === 'prompt-answered' ? Object.values(bodies) : [],
        );
        expect(new Set(written.filter((body) => story.texts.has(body)))).toEqual(new Set(kept));
      }),
      { numRuns: 150 },
    );
  });

  test('[PROMPT-31] a final answer is the first that was taken', () => {
    fc.assert(
      fc.property(kinds, fc.array(anyTap, { maxLength: 20 }), (kind, taps) => {
        const prompt = promptOf(kind, { change: 'final' });
        const story = asked(prompt);
        play(story, prompt, taps);
        const facts = story.log.filter(({ type }) => type === 'prompt-answered');
        expect(facts).toHaveLength(answersTo(story, prompt).length);
      }),
      { numRuns: 60 },
    );
  });

  test('[PROMPT-32] points are always as many as there are to give', () => {
    const options = fc.array(fc.tuple(fc.constantFrom('o1', 'o2', 'o3', 'o4'), fc.nat(10)), { maxLength: 5 });
    const prompt = promptOf('points');
    fc.assert(
      fc.property(fc.array(options, { maxLength: 8 }), (tries) => {
        const story = asked(prompt);
        for (const given of tries) {
          const points = given.map(([option, of]) => ({ option: option as never, points: of }));
          story.whenPerson('Maureen', 'answer-prompt', {
            prompt: prompt.id,
            answer: { kind: 'points', points },
          });
        }
        for (const { value } of answersTo(story, prompt)) {
          const points = value.kind === 'points' ? Object.values<number>(value.points) : [];
          expect(points.reduce((sum, of) => sum + of, 0)).toBe(10);
        }
      }),
      {
        numRuns: 200,
        examples: [
          [
            [
              [['o1', 10]],
              [
                ['o2', 4],
                ['o3', 6],
              ],
            ],
          ],
        ],
      },
    );
  });

  test('[PROMPT-33] every answer is about options that the prompt has, however it is edited meanwhile', () => {
    const steps = fc.array(
      fc.record({
        who: fc.constantFrom(...names),
        option: fc.nat(12),
        labels: fc.option(fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D'), { minLength: 2 }), { freq: 2 }),
      }),
      { maxLength: 15 },
    );
    const prompt = choice('p1');
    fc.assert(
      fc.property(steps, (list) => {
        const story = asked(prompt);
        for (const { who, option, labels } of list) {
          const before = JSON.stringify(story.state.segments[0]);
          const wasLocked = answersTo(story, prompt).length > 0;
          if (labels !== null) edit(story, labels);
          if (wasLocked) expect(JSON.stringify(story.state.segments[0])).toBe(before);
          const answer = chose(`o${option + 1}`);
          story.whenPerson(who, 'answer-prompt', { prompt: prompt.id, answer });
        }
        const segment = story.state.segments[0] ?? prompt;
        const known = promptSettings(segment).options.map(({ id }) => id);
        for (const { value } of answersTo(story, prompt))
          expect(value.kind === 'choice' && value.options.every((id) => known.includes(id))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test('[PROMPT-19] an answer is taken while the prompt asks and two seconds after, and at no other time', () => {
    fc.assert(
      fc.property(fc.nat(5_000), fc.nat(5_000), fc.constantFrom('close', 'next'), (closes, answers, cue) => {
        const prompt = choice('p1');
        const story = asked(prompt);
        const begunAtMs = story.atMs;
        const answer = () =>
          story.whenPerson('Maureen', 'answer-prompt', { prompt: prompt.id, answer: chose('o1') });
        story.atMs = begunAtMs + closes;
        if (answers < closes) story.atMs = begunAtMs + answers;
        else cues[cue](story, prompt.id);
        story.atMs = begunAtMs + answers;
        expect('facts' in answer().result).toBe(answers <= closes + GRACE_MS);
        expect(answersTo(story, prompt).every(({ person }) => person === idOf('Maureen'))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

function edit(story: Story, options: string[]): void {
  story.when(facilitator, 'edit-prompt', {
    prompt: choice('p1').id,
    draft: {
      title: 'Which?',
      asks: { kind: 'choice', least: 1, most: 1, other: false },
      ...{ options, audience: 'both', team: '', names: 'unnamed', change: 'untilClosed' },
      ...{ abstain: true, results: 'closed', minutes: 2 },
    },
  });
}
