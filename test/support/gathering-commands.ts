import fc from 'fast-check';
import { attendances, consentWording } from '../../shared/contract/commands/people.ts';
import { verdicts } from '../../shared/contract/commands/asking.ts';
import type { HighlightId, QuestionId } from '../../shared/contract/ids.ts';
import { keysOf } from '../../shared/gathering/entries.ts';
import type { Segment } from '../../shared/gathering/segment.ts';
import {
  choice,
  chose,
  colleague,
  customer,
  hall,
  pause,
  questions,
  round,
  talk,
  written,
  wrote,
} from './gathering-fixtures.ts';
import { draft } from './prompt-drafts.ts';
import { roundMoves } from './gathering-round-moves.ts';
import { facilitator, given, idOf, server, type Story } from './story.ts';
import { readOf } from './story-answers.ts';

/** One thing that happens: which, to whom or what, and with which detail. */
export type Step = readonly [move: number, who: number, what: number];

const customers = ['Maureen', 'Tomasz', 'Gethin', 'Dot'];
const colleagues = ['Anneka', 'Bashir', 'Callum', 'Emeka', 'Idris'];
const everybody = [...customers, ...colleagues];
const runOfShow: Segment[] = [
  talk('s1'),
  round('s2'),
  choice('s3', { results: 'always' }),
  questions('s4', { votesEach: 2 }),
  pause('s5', { ring: 90 }),
  round('s6'),
  written('s7', { results: 'never' }),
  written('s8'),
];

const at = <T>(items: readonly T[], index: number): T | undefined => items[index % items.length];
const nameAt = (who: number): string => at(everybody, who) ?? 'Maureen';
const anyQuestion = (story: Story, what: number): QuestionId =>
  at(keysOf<QuestionId>(story.state.questions), what) ?? (idOf('no question') as string as QuestionId);
const anyPrompt = (what: number): Segment['id'] =>
  (at([choice('s3'), written('s7'), written('s8')], what) ?? talk('s1')).id;

const segmentAt = ({ state }: Story, what: number): Segment['id'] =>
  (at(state.segments, what) ?? talk('s1')).id;

/** Everything that may be asked; most of it is accepted at some time in most orders. */
const moves: ((story: Story, who: number, what: number) => unknown)[] = [
  (story) => story.whenNext(),
  (story) => story.whenNext(),
  (story) => story.when(facilitator, 'undo', { number: story.state.stage.number }),
  (story, who) =>
    story.when(facilitator, 'move-ring', {
      number: story.state.stage.number,
      byMs: who % 2 ? 60_000 : -60_000,
    }),
  (story, who) => story.when(facilitator, 'blank-wall', { blank: who % 2 === 0 }),
  (story, who) => {
    const role = who % everybody.length < customers.length ? customer : colleague;
    return story.join(role(nameAt(who), { consent: ['quoteOnWall'] }));
  },
  (story, who) => story.join(customer(`Walk-in ${who % 3}`)),
  (story, who, what) =>
    story.when(facilitator, 'mark-attendance', {
      person: idOf(nameAt(who)),
      attendance: at(attendances, what) ?? 'arrived',
    }),
  (story, who, what) =>
    story.when(facilitator, 'recognise-walk-in', {
      walkIn: idOf(`Walk-in ${who % 3}`),
      expected: idOf(at(customers, what) ?? ''),
    }),
  (story, who) =>
    story.whenPerson(nameAt(who), 'set-consent', { consent: ['wallFirstName'], wording: consentWording }),
  (story, who, what) =>
    story.whenPerson(nameAt(who), 'answer-prompt', {
      prompt: anyPrompt(what),
      answer: anyPrompt(what) === 's3' ? chose(what % 2 ? 'o1' : 'o2') : wrote(`Words ${what}`),
    }),
  (story, who, what) =>
    story.whenPerson(nameAt(who), 'allow-wall', { prompt: anyPrompt(what), wall: what % 2 === 0 }),
  (story, who, what) =>
    story.when(facilitator, 'review-answers', {
      prompt: anyPrompt(what),
      answers: readOf(story, anyPrompt(what)).slice(0, (who % 3) + 1),
      verdict: who % 2 ? 'approved' : 'hidden',
    }),
  (story, _who, what) => story.when(facilitator, 'close-prompt', { prompt: anyPrompt(what) }),
  (story, _who, what) => story.when(server, 'settle-prompt', { prompt: anyPrompt(what) }),
  (story, _who, what) => story.when(facilitator, 'ask-again', { prompt: anyPrompt(what) }),
  (story, who, what) =>
    story.when(facilitator, 'add-prompt', { draft, after: who % 2 ? null : segmentAt(story, what) }),
  (story, who, what) =>
    story.when(facilitator, 'move-prompt', {
      prompt: segmentAt(story, who),
      after: what % 2 ? null : segmentAt(story, what),
    }),
  (story, who) => story.when(facilitator, 'remove-prompt', { prompt: segmentAt(story, who) }),
  (story, _who, what) => story.when(facilitator, 'reopen-prompt', { prompt: anyPrompt(what) }),
  (story, who, what) =>
    story.when(facilitator, 'show-results', { prompt: anyPrompt(what), shown: who % 2 === 0 }),
  (story, who, what) =>
    story.whenPerson(nameAt(who), 'ask-question', {
      text: `Why ${what}?`,
      anonymous: what % 2 === 0,
      to: 'room',
    }),
  (story, who, what) =>
    story.whenPerson(nameAt(who), 'support-question', { question: anyQuestion(story, what) }),
  (story, who, what) =>
    story.whenPerson(nameAt(who), 'withdraw-support', { question: anyQuestion(story, what) }),
  (story, who, what) =>
    story.when(facilitator, 'review-questions', {
      questions: [anyQuestion(story, what)],
      verdict: at(verdicts, who) ?? 'approved',
      reason: null,
    }),
  (story, _who, what) =>
    story.when(facilitator, 'spotlight-question', { question: anyQuestion(story, what) }),
  (story, _who, what) =>
    story.when(
      facilitator,
      'star',
      { source: { kind: 'question', question: anyQuestion(story, what) } },
      { sourceText: 'Why?' },
    ),
  (story, _who, what) => story.when(facilitator, 'star', { source: { kind: 'note', text: `Note ${what}` } }),
  (story, _who, what) => {
    const highlight = at(keysOf<HighlightId>(story.state.highlights), what);
    return highlight === undefined ? null : story.when(facilitator, 'unstar', { highlight });
  },
  (story, who) => story.when(server, 'count-reactions', { sums: { clap: who } }),
  (story, _who, what) => story.pass(what % 4),
  ...roundMoves.map((move) => (story: Story, who: number, what: number) => move(story, nameAt(who), what)),
];

/** Any order of things; refusals are part of it. */
export const anySteps = (most = 60): fc.Arbitrary<Step[]> =>
  fc.array(fc.tuple(fc.nat(moves.length - 1), fc.nat(20), fc.nat(20)), { maxLength: most });

/** A gathering whose roster has come in part, and what then happened. */
export function play(steps: readonly Step[]): Story {
  const story = given(runOfShow, hall(3));
  story.arrive(
    ...customers.slice(0, 2).map((name) => customer(name)),
    ...colleagues.slice(0, 3).map((name) => colleague(name)),
  );
  story.invite(
    ...customers.slice(2).map((name) => customer(name)),
    ...colleagues.slice(3).map((name) => colleague(name)),
  );
  for (const [move, who, what] of steps) moves[move]?.(story, who, what);
  return story;
}
