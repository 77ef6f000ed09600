import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PersonId, QuestionId } from '../../shared/contract/ids.ts';
import { entriesOf, keysOf } from '../../shared/gathering/entries.ts';
import { evolve } from '../../shared/gathering/evolve.ts';
import { orderOf } from '../../shared/gathering/questions/order-of.ts';
import { emptyState } from '../../shared/gathering/empty-state.ts';
import type { Question } from '../../shared/gathering/state.ts';
import { openFloor } from '../support/floor.ts';
import { facilitator, idOf, type Story } from '../support/story.ts';

/** What happens, by whom, to which question, and to which other. */
type Step = readonly [move: number, who: number, which: number, other: number];

const open = ['Samir', 'Priya', 'Alun'];
/** Asks without a name only, and does nothing else. */
const hidden = 'Jess';

const at = <T>(items: readonly T[], index: number): T | undefined => items[index % Math.max(1, items.length)];
const picked = (story: Story, which: number): QuestionId =>
  at(keysOf<QuestionId>(story.state.questions), which) ?? (idOf('no question') as string as QuestionId);
const asker = (who: number): string => at(open, who) ?? hidden;

const moves: ((story: Story, who: number, which: number, other: number) => unknown)[] = [
  (story, who, which) =>
    story.whenPerson(asker(who), 'ask-question', { text: `Why ${which}?`, anonymous: false, to: 'room' }),
  (story, _who, which) =>
    story.whenPerson(hidden, 'ask-question', { text: `Who ${which}?`, anonymous: true, to: 'room' }),
  (story, who, which) => story.whenPerson(asker(who), 'support-question', { question: picked(story, which) }),
  (story, who, which) => story.whenPerson(asker(who), 'withdraw-support', { question: picked(story, which) }),
  (story, who, which, other) =>
    story.when(facilitator, 'review-questions', {
      questions: [picked(story, which), picked(story, other)],
      verdict: at(['approved', 'approved', 'held', 'hidden', 'waiting'] as const, who) ?? 'approved',
      reason: null,
    }),
  (story, _who, which, other) =>
    story.when(facilitator, 'merge-question', { question: picked(story, which), into: picked(story, other) }),
  (story, _who, which) => story.when(facilitator, 'unmerge-question', { question: picked(story, which) }),
  (story, who, which) => withdrawAs(story, at([...open, hidden], who) ?? hidden, picked(story, which)),
  (story, who, which) =>
    story.when(facilitator, 'settle-question', {
      question: picked(story, which),
      fate: at(['answered', 'open', 'parked'] as const, who) ?? 'open',
      ...{ byDate: null, reason: null, note: `Note ${who}` },
    }),
  (story, who, which) =>
    story.when(facilitator, 'spotlight-question', { question: who % 3 ? picked(story, which) : null }),
];

function withdrawAs(story: Story, name: string, question: QuestionId): void {
  const author = story.text(story.state.questions[question]?.author ?? null) as PersonId | null;
  story.whenPerson(name, 'withdraw-question', { question }, { author });
}

const anySteps = fc.array(fc.tuple(fc.nat(moves.length - 1), fc.nat(11), fc.nat(7), fc.nat(7)), {
  maxLength: 60,
});

function played(steps: readonly Step[]): { story: Story; since: number } {
  const story = openFloor({ votesEach: 3, alternate: true });
  const since = story.log.length;
  for (const [move, who, which, other] of steps) moves[move]?.(story, who, which, other);
  return { story, since };
}

test('[QUESTION-30] in any order of asking, review, joining and undo nothing tells who asked without a name', () => {
  fc.assert(
    fc.property(anySteps, (steps) => {
      const { story, since } = played(steps);
      const questions = Object.values<Question>(story.state.questions);
      const links = questions.map(({ author }) => author).filter((author) => author !== null);
      expect(JSON.stringify(story.log.slice(since))).not.toContain(idOf(hidden));
      expect(JSON.stringify(questions)).not.toContain(idOf(hidden));
      const telling = [...story.texts].filter(([, text]) => text.includes(idOf(hidden)));
      expect(telling.map(([body]) => body).sort()).toEqual(links.sort());
      for (const { state, author } of questions)
        if (state === 'approved' || state === 'merged' || state === 'withdrawn') expect(author).toBeNull();
    }),
  );
});

test('[QUESTION-31] every "me too" is counted once, where its person gave it or it was brought', () => {
  fc.assert(
    fc.property(anySteps, (steps) => {
      const { state } = played(steps).story;
      const people = entriesOf(state.people);
      for (const [id, question] of entriesOf(state.questions)) {
        const supporters = people
          .filter(([, { supports }]) => supports.includes(id))
          .map(([person]) => person);
        expect(question.supporters).toBe(supporters.length);
        expect(supporters).not.toContain(question.person);
        const { mergedInto, brought } = question;
        expect(mergedInto === null).toBe(question.state !== 'merged');
        if (mergedInto === null) expect(brought).toEqual([]);
        for (const person of brought) expect(state.people[person]?.supports).toContain(mergedInto);
      }
      for (const [, { supports }] of people) expect(new Set(supports).size).toBe(supports.length);
    }),
  );
});

test('[QUESTION-32] what waits is counted right, the floor has every approved question once, and a log folds the same', () => {
  fc.assert(
    fc.property(anySteps, (steps) => {
      const { story } = played(steps);
      const { state } = story;
      const inState = (wanted: Question['state']) =>
        entriesOf(state.questions).filter(([, question]) => question.state === wanted);
      expect(state.approvals).toEqual({ waiting: inState('waiting').length, held: inState('held').length });
      const approved = inState('approved').map(([id]) => id);
      expect([...orderOf(state)].sort()).toEqual(approved.sort());
      expect(state.stage.spotlight === null).toBe(state.heldOrder === null);
      const again = emptyState();
      for (const fact of story.log) evolve(again, fact);
      expect(again).toEqual(state);
    }),
  );
});
