import { describe, expect, test, vi } from 'vitest';
import { fateLine } from '../../client/console/asking/questions/fate-line.ts';
import { nextOf, queuesOf, verdictOf } from '../../client/console/asking/questions/queue.ts';
import { Verdicts } from '../../client/console/asking/questions/verdicts.svelte.ts';
import { resultsLine, toldLine } from '../../client/console/asking/panel/results-line.ts';
import { isForWall } from '../../shared/contract/prompt-rules.ts';
import { Standing } from '../../client/console/asking/panel/standing.ts';
import { answerVerdictOf, hasWritten, linesOf, waits } from '../../client/console/asking/panel/written.ts';
import { isPlainKey } from '../../client/console/asking/plain-key.ts';
import { onTheWall } from '../../client/console/keeping/on-the-wall.ts';
import type { ConsoleQuestionCard } from '../../shared/contract/cards/asking.ts';
import type { CommandData, CommandType } from '../../shared/contract/commands/command.ts';
import type { QuestionId } from '../../shared/contract/ids.ts';
import { askingWords } from '../../client/words/console-asking.ts';
import { asked, optionId, planWith, promptCard, question, questionId } from './asking-fixtures.ts';

/** A console that says yes to all, and remembers what it was asked. */
function listening(accepts = true) {
  const sent: unknown[] = [];
  const ask = async <T extends CommandType>(type: T, data: CommandData<T>) => {
    sent.push({ type, data });
    return accepts;
  };
  const now = new Map<QuestionId, ConsoleQuestionCard>();
  const look = (id: QuestionId) => now.get(id);
  return {
    sent,
    verdicts: new Verdicts(ask, look),
    shows: (...all: ConsoleQuestionCard[]) => all.forEach((one) => now.set(one.id, one)),
  };
}
const reviews = (questions: unknown[], verdict: string, reason: string | null = null) => ({
  ...{ type: 'review-questions', data: { questions, verdict, reason } },
});

describe('questions', () => {
  const many = [
    ...[question(2), question(1), question(3, { state: 'held' }), question(4, { state: 'hidden' })],
    question(5, { state: 'approved', supporters: 1, askedBy: { name: null, role: 'colleague' } }),
    question(6, { state: 'approved', supporters: 9, spotlit: true }),
    question(7, { state: 'merged', mergedInto: questionId(6) }),
    question(8, { to: 'privately' }),
    question(9, { state: 'withdrawn' }),
  ];
  const floor = { order: [questionId(6), questionId(5)], frozen: true, alternates: true };
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

  test('[CONSOLE-8] the queue is first come first served, approved ones stand in the order of the floor', () => {
    const { waiting, held, hidden, approved } = queuesOf(many, floor);
    expect([waiting, held, hidden].map(ids)).toEqual([
      ...[[questionId(1), questionId(2)], [questionId(3)], [questionId(4)]],
    ]);
    expect(ids(approved)).toEqual(floor.order);
    const late = question(10, { state: 'approved', supporters: 99 });
    expect(ids(queuesOf([late, ...many], floor).approved).at(-1)).toBe(late.id);
  });

  test('[CONSOLE-18] what is for the crew alone stands apart, joined ones under the one they joined', () => {
    const queues = queuesOf(many, floor);
    expect(ids(queues.privately)).toEqual([questionId(8)]);
    expect(ids(queues.joined.get(questionId(6)) ?? [])).toEqual([questionId(7)]);
    expect(queuesOf([question(8, { to: 'privately', state: 'hidden' })], floor).privately).toEqual([]);
  });

  test('[CONSOLE-19] the next is the first open one of the floor that is not being discussed', () => {
    expect(nextOf(queuesOf(many, floor))?.id).toBe(questionId(5));
    expect(nextOf(queuesOf([], undefined))).toBeUndefined();
  });

  test('[CONSOLE-8] Y, L and N review', () => {
    expect(['y', 'L', 'n', 'x', 'constructor'].map(verdictOf)).toEqual([
      ...['approved', 'held', 'hidden', null, null],
    ]);
  });

  test('[CONSOLE-21] what became of a question is one line with its date and reason', () => {
    const fate = { kind: 'writing', byDate: '2027-03-25', reason: 'needsFacts', note: '' } as const;
    expect(fateLine(fate)).toBe('answered in writing by 25 March 2027, because: needs facts first');
    expect(fateLine({ ...fate, kind: 'open', reason: null })).toBe('');
  });
});

describe('verdicts', () => {
  test('[CONSOLE-22] undo puts each question of the last verdict back where it stood, with its reason', async () => {
    const { sent, verdicts, shows } = listening();
    const fate = { kind: 'open', byDate: null, reason: 'noTime', note: '' } as const;
    const before = [question(1), question(2, { state: 'held' }), question(3, { state: 'hidden', fate })];
    shows(...before);
    await verdicts.review(before, 'approved');
    expect(verdicts.last).toBe(3);
    await verdicts.undo();
    expect(sent).toEqual([
      reviews([questionId(1), questionId(2), questionId(3)], 'approved'),
      ...[reviews([questionId(1)], 'waiting'), reviews([questionId(2)], 'held')],
      reviews([questionId(3)], 'hidden', 'noTime'),
    ]);
    expect(verdicts.last).toBe(0);
    await verdicts.undo();
    expect(sent).toHaveLength(4);
  });

  test('[CONSOLE-22] undo leaves what somebody else decided since', async () => {
    const { sent, verdicts, shows } = listening();
    const before = [question(1), question(2)];
    shows(question(1, { state: 'approved' }), question(2, { state: 'hidden' }));
    await verdicts.review(before, 'approved');
    await verdicts.undo();
    expect(sent.slice(1)).toEqual([reviews([questionId(1)], 'waiting')]);
  });

  test('[CONSOLE-22] a verdict that was refused leaves nothing to undo, and many go in portions of fifty', async () => {
    const refusing = listening(false);
    await refusing.verdicts.review([question(1)], 'hidden', 'noTime');
    expect(refusing.verdicts.last).toBe(0);
    expect(refusing.sent).toEqual([reviews([questionId(1)], 'hidden', 'noTime')]);
    const { sent, verdicts } = listening();
    await verdicts.review(
      Array.from({ length: 120 }, (_, n) => question(n)),
      'approved',
    );
    expect(sent).toHaveLength(3);
    expect(verdicts.last).toBe(120);
  });

  test('[CONSOLE-22] what was joined or taken back has no verdict', async () => {
    const { sent, verdicts } = listening();
    await verdicts.review([question(1, { state: 'withdrawn' })], 'approved');
    expect(verdicts.last).toBe(0);
    expect(sent).toEqual([]);
  });
});

describe('a prompt that runs', () => {
  test('[CONSOLE-23] who sees the results is said, and why they are never shown where people were told so', () => {
    const { told, hidden, shown, shownAnswered } = askingWords.prompt;
    expect(resultsLine(promptCard())).toBe(hidden);
    expect(resultsLine(promptCard({ resultsShown: true }))).toBe(shown);
    expect(resultsLine(promptCard({ resultsShown: true, results: 'answered' }))).toBe(shownAnswered);
    expect(resultsLine(promptCard({ results: 'crew' }))).toBe(told.crew);
    expect(resultsLine(promptCard({ results: 'never' }))).toBe(told.never);
    const text = { asks: { kind: 'text', maxChars: 140 }, resultsShown: true } as const;
    const cloud = { asks: { kind: 'words', most: 2 }, resultsShown: true } as const;
    const { shownText, shownWords, toldText } = askingWords.prompt;
    expect([resultsLine(promptCard(text)), toldLine(promptCard(text))]).toEqual([shownText, toldText]);
    expect([resultsLine(promptCard(cloud)), toldLine(promptCard(cloud))]).toEqual([shownWords, told.closed]);
    expect([toldLine(promptCard()), toldLine(promptCard({ results: 'crew' }))]).toEqual([told.closed, '']);
  });

  test('[CONSOLE-24] only words that their author allows wait for a yes, and none where the room sees nothing', () => {
    expect(waits({ wall: true, state: 'waiting' })).toBe(true);
    expect(waits({ wall: false, state: 'waiting' })).toBe(false);
    const asks = { kind: 'text', maxChars: 140 } as const;
    expect(isForWall({ asks, results: 'closed' })).toBe(true);
    expect(isForWall({ asks, results: 'crew' })).toBe(false);
    expect(['Y', 'n', 'l'].map(answerVerdictOf)).toEqual(['approved', 'hidden', null]);
  });

  test('[CONSOLE-24] words of a sorting stand with what they are instead of', () => {
    const options = [optionId(2), optionId(1)];
    expect(linesOf({ text: 'a till\na chair', options })).toEqual([
      ...[{ option: optionId(2), text: 'a till' }],
      { option: optionId(1), text: 'a chair' },
    ]);
    expect(linesOf({ text: 'one\ntwo', options: [null] })).toEqual([{ option: null, text: 'one\ntwo' }]);
    expect([hasWritten({ kind: 'sorting' }), hasWritten({ kind: 'choice', other: false })]).toEqual([
      true,
      false,
    ]);
  });

  test('[CONSOLE-25] a moment tells what was on the wall: the question, else the part of the run of show', () => {
    const text = (authored: Record<string, string>) => authored['en'] ?? '';
    const plan = planWith('prompt', true, true);
    const known = { question: question(1), plan, text };
    expect(onTheWall({ segment: asked }, known)).toBe('“Question 1?”');
    expect(onTheWall({ segment: asked }, { ...known, question: undefined })).toBe('What surprised you?');
    expect(onTheWall({ segment: null }, { ...known, question: undefined })).toBe('');
  });
});

test('[CONSOLE-27] what came in this moment is in no "yes to all", and a key held down decides nothing', () => {
  vi.useFakeTimers();
  const read: string[] = [];
  const standing = new Standing((key) => read.push(key));
  standing.show('warm');
  vi.advanceTimersByTime(1_500);
  standing.show('warm');
  standing.show('slow');
  vi.advanceTimersByTime(500);
  expect(read).toEqual(['warm']);
  standing.stop();
  vi.advanceTimersByTime(5_000);
  expect(read).toEqual(['warm']);
  vi.useRealTimers();
  const plain = { repeat: false, ctrlKey: false, altKey: false, metaKey: false };
  const isPlain = (more: Partial<typeof plain>) => isPlainKey({ ...plain, ...more });
  expect([isPlain({}), isPlain({ repeat: true }), isPlain({ ctrlKey: true })]).toEqual([true, false, false]);
});
