import type { AnswerData } from '../../shared/contract/cards/asks.ts';
import type { PromptDraft } from '../../shared/contract/commands/prompts.ts';
import type { AnswerId, OptionId, QuestionId, SegmentId } from '../../shared/contract/ids.ts';
import { crew, personId, type Hall } from './views-hall.ts';
import type { Wish } from './views-wish.ts';
import { share, asksToMove, sits, isGone } from './views-round-deeds.ts';
import {
  askAs,
  attendee,
  createStory,
  cue,
  goTo,
  importRows,
  joinAs,
  review,
  segmentId,
} from './views-story.ts';

/** Two customers and three colleagues. Only c1 lets the wall show a first name and asks under it. */
export const cast = ['c1', 'c2', 'w1', 'w2', 'w3'] as const;

const choose = (hall: Hall, label: string, option: string): unknown =>
  hall.ask(attendee(label), {
    type: 'answer-prompt',
    data: { prompt: segmentId('s4'), answer: { kind: 'choice', options: [option as OptionId], other: '' } },
  });

const write = (hall: Hall, label: string, prompt: string, text: string): unknown =>
  hall.ask(attendee(label), {
    type: 'answer-prompt',
    data: { prompt: segmentId(prompt), answer: { kind: 'text', text, wall: false } },
  });

/** Somebody's answer as it reads now. */
function answerOf(hall: Hall, prompt: string, label: string): { answer: AnswerId; wording: number } {
  const run = hall.state.prompts[segmentId(prompt)];
  const answer = run?.byAnswerer[personId(label)] ?? ('' as AnswerId);
  return { answer, wording: run?.answers[answer]?.wording ?? 1 };
}

const byCrew = (hall: Hall, wish: Wish): unknown => hall.ask(crew, wish);
const star = (hall: Hall, source: Extract<Wish, { type: 'star' }>['data']['source']): unknown =>
  byCrew(hall, { type: 'star', data: { source } });

/** The question whose words are these. */
export function questionOf(hall: Hall, words: string): QuestionId {
  const found = Object.entries(hall.state.questions).find(([, { text }]) => hall.text(text) === words);
  if (found === undefined) throw new Error(`Nobody asked "${words}"`);
  return found[0] as QuestionId;
}
const judge = (hall: Hall, words: string, verdict: 'approved' | 'held' | 'hidden'): unknown =>
  review(hall, questionOf(hall, words), verdict);

const answers = (hall: Hall, label: string, answer: AnswerData): unknown =>
  hall.ask(attendee(label), { type: 'answer-prompt', data: { prompt: promptNow(hall), answer } });
const promptNow = (hall: Hall): SegmentId =>
  hall.state.segments[hall.state.stage.position]?.id ?? segmentId('s9');

/** A rating, and the same once more. */
const askedTwice: ((hall: Hall) => unknown)[] = [
  (hall) => answers(hall, 'c1', { kind: 'scale', at: 3 }),
  (hall) => byCrew(hall, { type: 'ask-again', data: { prompt: segmentId('s9') } }),
  (hall) => cue(hall, 'next'),
  (hall) => answers(hall, 'c1', { kind: 'scale', at: 8 }),
  (hall) => byCrew(hall, { type: 'close-prompt', data: { prompt: promptNow(hall) } }),
];

const added = (hall: Hall, asks: PromptDraft['asks']): unknown => {
  const draft = { audience: 'both', team: '', names: 'unnamed', change: 'untilClosed' } as const;
  const data = { ...draft, title: 'On the spot', asks, options: [], abstain: true, minutes: 0 };
  byCrew(hall, {
    type: 'add-prompt',
    data: { draft: { ...data, results: 'always' }, after: null },
  });
  return cue(hall, 'next');
};

/** Words and a line that the wall shows, because they were read and allowed. */
const saidOnTheWall: ((hall: Hall) => unknown)[] = [
  (hall) => added(hall, { kind: 'words', most: 3 }),
  (hall) => answers(hall, 'c2', { kind: 'words', words: ['Bread', 'parking'] }),
  (hall) =>
    byCrew(hall, {
      type: 'review-words',
      data: { prompt: promptNow(hall), words: ['bread'], verdict: 'approved' },
    }),
  (hall) => added(hall, { kind: 'text', maxChars: 40 }),
  (hall) => answers(hall, 'c2', { kind: 'text', text: 'For everybody', wall: true }),
  (hall) =>
    byCrew(hall, {
      type: 'review-answers',
      data: {
        prompt: promptNow(hall),
        answers: [answerOf(hall, promptNow(hall), 'c2')],
        verdict: 'approved',
      },
    }),
];

/** A whole gathering, step by step, in which everything that can be said is said. */
export const wholePlay: ((hall: Hall) => unknown)[] = [
  (hall) => createStory(hall),
  (hall) => importRows(hall, [...cast]),
  (hall) => joinAs(hall, 'c1', ['wallFirstName', 'quoteInReport']),
  (hall) => joinAs(hall, 'c2'),
  (hall) => joinAs(hall, 'w1'),
  (hall) => joinAs(hall, 'w2'),
  (hall) => joinAs(hall, 'w3', ['wallFirstName']),
  (hall) => cue(hall, 'next'),
  (hall) => cue(hall, 'next'),
  (hall) => byCrew(hall, { type: 'blank-wall', data: { blank: true } }),
  (hall) => byCrew(hall, { type: 'blank-wall', data: { blank: false } }),
  (hall) => goTo(hall, 's3'),
  (hall) => share(hall, 'c1'),
  (hall) => share(hall, 'w3'),
  (hall) => asksToMove(hall, 'w1'),
  (hall) => hall.write(crew, [sits(hall, 'w2', 'c1')]),
  (hall) => isGone(hall, 'c2'),
  (hall) => cue(hall, 'undo'),
  (hall) => goTo(hall, 's4'),
  (hall) => choose(hall, 'c1', 'o1'),
  (hall) => choose(hall, 'w1', 'o2'),
  (hall) => byCrew(hall, { type: 'close-prompt', data: { prompt: segmentId('s4') } }),
  (hall) => star(hall, { kind: 'result', prompt: segmentId('s4') }),
  (hall) => goTo(hall, 's5'),
  (hall) => write(hall, 'c1', 's5', 'answer-by-c1'),
  (hall) => star(hall, { kind: 'answer', prompt: segmentId('s5'), ...answerOf(hall, 's5', 'c1') }),
  (hall) => goTo(hall, 's6'),
  (hall) => write(hall, 'c1', 's6', 'privateAnswer-by-c1'),
  (hall) => write(hall, 'w1', 's6', 'privateAnswer-by-w1'),
  (hall) => goTo(hall, 's7'),
  (hall) => askAs(hall, 'c1', 'waiting-by-c1'),
  (hall) => askAs(hall, 'c1', 'approved-by-c1'),
  (hall) => askAs(hall, 'c2', 'approved-by-c2'),
  (hall) => askAs(hall, 'c2', 'held-by-c2'),
  (hall) => askAs(hall, 'w1', 'hidden-by-w1'),
  (hall) => askAs(hall, 'w3', 'waiting-anonymous-by-w3', true),
  (hall) => askAs(hall, 'w3', 'approved-anonymous-by-w3', true),
  (hall) => judge(hall, 'approved-by-c1', 'approved'),
  (hall) => judge(hall, 'approved-by-c2', 'approved'),
  (hall) => judge(hall, 'approved-anonymous-by-w3', 'approved'),
  (hall) => judge(hall, 'held-by-c2', 'held'),
  (hall) => judge(hall, 'hidden-by-w1', 'hidden'),
  (hall) => star(hall, { kind: 'question', question: questionOf(hall, 'approved-by-c1') }),
  (hall) =>
    byCrew(hall, {
      type: 'spotlight-question',
      data: { question: questionOf(hall, 'approved-by-c1') },
    }),
  (hall) =>
    hall.ask(attendee('w2'), {
      type: 'support-question',
      data: { question: questionOf(hall, 'approved-by-c1') },
    }),
  (hall) => star(hall, { kind: 'note', text: 'note-by-the-facilitator' }),
  (hall) => goTo(hall, 's8'),
  (hall) => goTo(hall, 's9'),
  ...askedTwice,
  ...saidOnTheWall,
  (hall) => goTo(hall, 's11'),
];
