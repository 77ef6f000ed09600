import { consentKeys, consentWording } from '../../shared/contract/commands/people.ts';
import type { HighlightId, PersonId, WallId } from '../../shared/contract/ids.ts';
import type { Actor } from '../../shared/contract/roles.ts';
import { keysOf } from '../../shared/gathering/entries.ts';
import type { State } from '../../shared/gathering/rule.ts';
import { personId, wallId, type Hall, type Outcome } from './views-hall.ts';
import type { Wish } from './views-wish.ts';
import { isHappening, written, type Happening } from './views-mending.ts';
import {
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
import { merges, reviewsSeveral, settlesQuestion, takesBack, unmerges } from './views-random-floor.ts';
import {
  allowsWall,
  answers,
  addsPrompt,
  asksAgain,
  asksInRound,
  freezes,
  joins,
  lifts,
  reviewsAnswer,
  reviewsWord,
  rosters,
  movesPrompt,
  removesPrompt,
  settles,
  stars,
} from './views-random-wishes.ts';

/** One random wish: what, and numbers that pick among what the gathering knows by then. */
export interface Move extends Numbers {
  what: keyof typeof wishes | Happening;
}

/** What may be asked, by how often: a name that stands twice in `often` comes twice as often. */
const wishes = {
  next: (state: State) => byCrew({ type: 'next', data: { number: state.stage.number } }),
  undo: (state: State) => byCrew({ type: 'undo', data: { number: state.stage.number } }),
  ring: (state: State, { a }: Move) =>
    byCrew({ type: 'move-ring', data: { number: state.stage.number, byMs: a % 2 ? 60_000 : -60_000 } }),
  blank: (_: State, { a }: Move) => byCrew({ type: 'blank-wall', data: { blank: a % 2 === 0 } }),
  wall: (_: State, { a }: Move) => byHouse({ type: 'add-wall', data: { wall: wallId(`${a % 2}`) } }),
  setWall: (state: State, { a }: Move) =>
    byCrew({
      type: 'set-wall',
      data: {
        wall: pick(keysOf<WallId>(state.walls), a) ?? wallId('main'),
        furthestViewerMetres: 5 + (a % 40),
        screenHeightMetres: 3,
        theme: 'dark',
        still: false,
      },
    }),
  roster: rosters,
  join: joins,
  consent: (state: State, { a, b }: Move): [Actor, Wish] => [
    attendee(state, a),
    { type: 'set-consent', data: { consent: consentKeys.slice(b % 2, b % 5), wording: consentWording } },
  ],
  attendance: (state: State, { a, b }: Move) =>
    byCrew({
      type: 'mark-attendance',
      data: {
        person: person(state, a),
        attendance: pick(['arrived', 'late', 'left', 'noShow', 'steppedOut'] as const, b) ?? 'left',
      },
    }),
  recognise: (state: State, { a, b }: Move) => {
    const walkIns = keysOf<PersonId>(state.people).filter((id) => state.people[id]?.walkIn);
    const walkIn = pick(walkIns, a) ?? personId('nobody');
    const expected = state.people[walkIn]?.resembles ?? person(state, b);
    return byCrew({ type: 'recognise-walk-in', data: { walkIn, expected } });
  },
  addPrompt: addsPrompt,
  movesPrompt,
  removesPrompt,
  editPrompt: (state: State, { a, b, c }: Move) =>
    byCrew({ type: 'edit-prompt', data: { prompt: prompt(state, c), draft: draft(a, b) } }),
  answer: answers,
  allowsWall,
  reviewsAnswer,
  reviewsWord,
  freezes,
  asksAgain,
  settles,
  lifts,
  close: (state: State) => byCrew({ type: 'close-prompt', data: { prompt: onStage(state) } }),
  reopen: (state: State, { a }: Move) =>
    byCrew({ type: 'reopen-prompt', data: { prompt: prompt(state, a) } }),
  results: (state: State, { a, b }: Move) =>
    byCrew({ type: 'show-results', data: { prompt: prompt(state, a), shown: b % 2 === 0 } }),
  question: (state: State, { a, b, c }: Move): [Actor, Wish] => [
    attendee(state, a),
    {
      type: 'ask-question',
      data: {
        text: `Why ${b}?`,
        anonymous: c % 2 === 0,
        to: pick(['room', 'room', 'customers', 'privately'] as const, c) ?? 'room',
      },
    },
  ],
  support: (state: State, { a, b }: Move): [Actor, Wish] => [
    attendee(state, a),
    { type: 'support-question', data: { question: question(state, b) } },
  ],
  withdraw: (state: State, { a, b }: Move): [Actor, Wish] => [
    attendee(state, a),
    { type: 'withdraw-support', data: { question: question(state, b) } },
  ],
  review: (state: State, { a, b }: Move) =>
    byCrew({
      type: 'review-questions',
      data: {
        questions: [question(state, a)],
        verdict: pick(['approved', 'approved', 'approved', 'held', 'hidden'] as const, b) ?? 'held',
        reason: null,
      },
    }),
  spotlight: (state: State, { a, b }: Move) =>
    byCrew({ type: 'spotlight-question', data: { question: b % 4 === 0 ? null : question(state, a) } }),
  answered: settlesQuestion,
  merges,
  unmerges,
  reviewsSeveral,
  takesBack,
  inRound: asksInRound,
  star: stars,
  unstar: (state: State, { a }: Move) =>
    byCrew({
      type: 'unstar',
      data: {
        highlight: pick(keysOf<HighlightId>(state.highlights), a) ?? (personId('x') as string as HighlightId),
      },
    }),
  react: (_: State, { a }: Move) =>
    byHouse({ type: 'count-reactions', data: { sums: { clap: (a % 9) + 1 } } }),
} satisfies Record<string, (state: State, move: Move) => [Actor, Wish]>;

export type WishName = keyof typeof wishes;
export const wishNames = Object.keys(wishes) as WishName[];

/** Asks it of the gathering as it is now; many are refused, and that is part of the play. */
export function play(hall: Hall, move: Move): Outcome {
  hall.nowMs += 1_000 * (move.a % 40);
  const { what } = move;
  if (isHappening(what)) return hall.write(...written(hall.state, what, move));
  const [actor, wish] = wishes[what](hall.state, move);
  return hall.ask(actor, wish);
}
