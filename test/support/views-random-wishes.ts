import { consentKeys, consentWording } from '../../shared/contract/commands/people.ts';
import type { RepairId, SegmentId } from '../../shared/contract/ids.ts';
import type { Actor } from '../../shared/contract/roles.ts';
import { keysOf } from '../../shared/gathering/entries.ts';
import type { State } from '../../shared/gathering/rule.ts';
import { groupMates } from '../../shared/gathering/views/group-of.ts';
import { runningRound } from '../../shared/gathering/matching/running-round.ts';
import { isPromptKind } from '../../shared/gathering/prompts/prompt-settings.ts';
import { currentSegment } from '../../shared/gathering/stage/current-segment.ts';
import { answerFor } from './prompt-answers.ts';
import { personId } from './views-hall.ts';
import type { Wish } from './views-wish.ts';
import {
  answerIn,
  attendee,
  byCrew,
  byHouse,
  draft,
  onStage,
  person,
  pick,
  prompt,
  question,
  type Numbers,
} from './views-random-picks.ts';
import { roleOf, row } from './views-story.ts';

/** Another team, and now and then the other side. */
export const rosters = (_: State, { a, b, c }: Numbers): [Actor, Wish] => {
  const next = row(`${b % 2 ? 'c' : 'w'}${(a % 5) + 1}`);
  const other = next.role === 'customer' ? 'colleague' : 'customer';
  const people = [{ ...next, role: c % 4 === 0 ? other : next.role, team: `team ${b}` } as const];
  return byHouse({ type: 'import-roster', data: { people } });
};

export const joins = (state: State, { a, b, c }: Numbers): [Actor, Wish] => {
  const walkIn = c % 3 === 0;
  const label = `${a % 2 === 0 ? 'c' : 'w'}${(a % 5) + (walkIn ? 100 : 1)}`;
  const named = walkIn || c % 3 === 1;
  return byHouse({
    type: 'join',
    data: {
      person: personId(label),
      role: roleOf(label),
      language: 'en',
      name: named ? { firstName: `Name${b}`, displayName: `Name${b}` } : null,
      consent: consentKeys.slice(0, b % 4),
      wording: consentWording,
      resembles: walkIn ? person(state, b) : null,
      details: null,
    },
  });
};

export const answers = (state: State, { a, b, c }: Numbers): [Actor, Wish] => {
  const segment = currentSegment(state);
  const fitting = segment === null ? null : answerFor(segment, b);
  const answer = c % 5 === 0 || fitting === null ? ({ kind: 'abstain' } as const) : fitting;
  return [attendee(state, a), { type: 'answer-prompt', data: { prompt: onStage(state), answer } }];
};

export const allowsWall = (state: State, { a, b }: Numbers): [Actor, Wish] => [
  attendee(state, a),
  { type: 'allow-wall', data: { prompt: prompt(state, b), wall: a % 2 === 0 } },
];

const verdictOf = (b: number) => pick(['approved', 'approved', 'hidden', 'waiting'] as const, b) ?? 'waiting';

export const reviewsAnswer = (state: State, { a, b }: Numbers): [Actor, Wish] => {
  const { prompt: of, ...answer } = answerIn(state, a);
  return byCrew({
    type: 'review-answers',
    data: { prompt: of, answers: [answer], verdict: verdictOf(b) },
  });
};

export const reviewsWord = (state: State, { a, b }: Numbers): [Actor, Wish] => {
  const words = [pick(['bread', 'the till', 'kindness', 'parking', 'anneka'], a) ?? 'bread'];
  return byCrew({ type: 'review-words', data: { prompt: onStage(state), words, verdict: verdictOf(b) } });
};

export const freezes = (state: State, { a }: Numbers): [Actor, Wish] =>
  byCrew({ type: 'freeze-words', data: { prompt: onStage(state), frozen: a % 2 === 0 } });

/** Null half of the time; else a segment that is running, comes, or is past. */
const placeIn = ({ segments, stage }: State, at: number): SegmentId | null =>
  at % 2 === 0 ? null : (pick(segments.slice(Math.max(0, stage.position - 1)), at)?.id ?? null);

/** One that comes, most of the time. */
const toCome = (state: State, at: number): SegmentId => {
  const ahead = state.segments.slice(state.stage.position + (at % 7 === 0 ? 0 : 1));
  return (
    pick(
      ahead.filter(({ kind }) => isPromptKind(kind)),
      at,
    )?.id ?? prompt(state, at)
  );
};

export const addsPrompt = (state: State, { a, b, c }: Numbers): [Actor, Wish] =>
  byCrew({ type: 'add-prompt', data: { draft: draft(a, b), after: placeIn(state, c) } });

export const movesPrompt = (state: State, { a, b }: Numbers): [Actor, Wish] =>
  byCrew({ type: 'move-prompt', data: { prompt: toCome(state, a), after: placeIn(state, b) } });

export const removesPrompt = (state: State, { a }: Numbers): [Actor, Wish] =>
  byCrew({ type: 'remove-prompt', data: { prompt: toCome(state, a) } });

export const asksAgain = (state: State, { a }: Numbers): [Actor, Wish] =>
  byCrew({ type: 'ask-again', data: { prompt: prompt(state, a) } });

export const settles = (state: State, { a }: Numbers): [Actor, Wish] => {
  const ended = keysOf<SegmentId>(state.prompts).filter((id) => state.prompts[id]?.endedAtMs !== null);
  return byHouse({ type: 'settle-prompt', data: { prompt: pick(ended, a) ?? prompt(state, a) } });
};

export const lifts = (state: State, { a, b, c }: Numbers): [Actor, Wish] => {
  const source =
    c % 2 === 0
      ? ({ kind: 'answer', ...answerIn(state, a) } as const)
      : ({ kind: 'question', question: question(state, a) } as const);
  return byCrew({ type: 'lift-mask', data: { source, mask: 0, lifted: b % 3 !== 0 } });
};

export const stars = (state: State, { a, b, c }: Numbers): [Actor, Wish] => {
  const sources = [
    { kind: 'question', question: question(state, a) },
    { kind: 'answer', ...answerIn(state, b) },
    { kind: 'result', prompt: prompt(state, a) },
    { kind: 'note', text: `note ${a}` },
  ] as const;
  return byCrew({ type: 'star', data: { source: sources[(c % 4) as 0 | 1 | 2 | 3] } });
};

/** What people ask for while a round runs, and the crew; refused at any other time. */
export const asksInRound = (state: State, { a, b, c }: Numbers): [Actor, Wish] => {
  const segment = onStage(state);
  const [mine, who] = [attendee(state, a), person(state, a)];
  const mate = pick(groupMates(state, who), b) ?? person(state, b);
  const repairs = keysOf<RepairId>(runningRound(state)?.round.repairs ?? {});
  const repair = pick(repairs, a) ?? (personId('no repair') as string as RepairId);
  const ours: Wish[] = [
    { type: 'need-to-go', data: { person: null } },
    { type: 'am-here', data: { person: null } },
    { type: 'ask-to-move', data: { segment, person: null } },
    { type: 'sit-out', data: { segment, out: b % 2 === 0, person: null } },
    { type: 'found-each-other', data: { segment, group: null } },
    { type: 'partner-not-here', data: { segment, missing: [mate], person: null } },
    { type: 'sit-at', data: { segment, number: (b % 4) + 1, person: null } },
    { type: 'share-line', data: { text: `line ${b}` } },
  ];
  const crews: Wish[] = [
    { type: 'mark-arrived', data: { people: [...new Set([who, person(state, b)])] } },
    { type: 'undo-repair', data: { repair } },
    { type: 'close-table', data: { table: (a % 4) + 1, closed: b % 2 === 0 } },
    { type: 'pin-people', data: { segment, people: [who, mate], pinned: b % 3 !== 0 } },
  ];
  const [own, ofCrew] = [pick(ours, c), pick(crews, b)];
  if (own === undefined || ofCrew === undefined) throw new Error('There is always something to ask');
  return c % 3 === 0 ? byCrew(ofCrew) : [mine, own];
};
