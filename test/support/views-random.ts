import fc from 'fast-check';
import { consentKeys, consentWording } from '../../shared/contract/commands/people.ts';
import type { HighlightId, OptionId, PersonId, WallId } from '../../shared/contract/ids.ts';
import type { Actor } from '../../shared/contract/roles.ts';
import { keysOf } from '../../shared/gathering/entries.ts';
import type { State } from '../../shared/gathering/rule.ts';
import { personId, wallId, type Hall, type Outcome, type Wish } from './views-hall.ts';
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
} from './views-random-picks.ts';
import { row, roleOf } from './views-story.ts';

/** One random wish: what, and numbers that pick among what the gathering knows by then. */
export interface Move {
  what: keyof typeof wishes;
  a: number;
  b: number;
  c: number;
}

/** Another team, and now and then the other side. */
const rosters = (_: State, { a, b, c }: Move): [Actor, Wish] => {
  const next = row(`${b % 2 ? 'c' : 'w'}${(a % 5) + 1}`);
  const other = next.role === 'customer' ? 'colleague' : 'customer';
  const people = [{ ...next, role: c % 4 === 0 ? other : next.role, team: `team ${b}` } as const];
  return byHouse({ type: 'import-roster', data: { people } });
};

const joins = (state: State, { a, b, c }: Move): [Actor, Wish] => {
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

const answers = (state: State, { a, b, c }: Move): [Actor, Wish] => {
  const option = `o${(b % 3) + 1}` as OptionId;
  const answer =
    c % 2 === 0 ? ({ kind: 'choice', option } as const) : ({ kind: 'text', text: `said ${b}` } as const);
  return [attendee(state, a), { type: 'answer-prompt', data: { prompt: onStage(state), answer } }];
};

const stars = (state: State, { a, b, c }: Move): [Actor, Wish] => {
  const sources = [
    { kind: 'question', question: question(state, a) },
    { kind: 'answer', prompt: prompt(state, a), person: person(state, b) },
    { kind: 'result', prompt: prompt(state, a) },
    { kind: 'note', text: `note ${a}` },
  ] as const;
  return byCrew({ type: 'star', data: { source: sources[(c % 4) as 0 | 1 | 2 | 3] } });
};

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
        attendance: pick(['arrived', 'late', 'left', 'noShow', 'expected'] as const, b) ?? 'left',
      },
    }),
  recognise: (state: State, { a, b }: Move) => {
    const walkIns = keysOf<PersonId>(state.people).filter((id) => state.people[id]?.walkIn);
    const walkIn = pick(walkIns, a) ?? personId('nobody');
    const expected = state.people[walkIn]?.resembles ?? person(state, b);
    return byCrew({ type: 'recognise-walk-in', data: { walkIn, expected } });
  },
  addPrompt: (_: State, { a, b }: Move) => byCrew({ type: 'add-prompt', data: draft(a, b) }),
  editPrompt: (state: State, { a, b, c }: Move) =>
    byCrew({ type: 'edit-prompt', data: { prompt: prompt(state, c), draft: draft(a, b) } }),
  answer: answers,
  close: (state: State) => byCrew({ type: 'close-prompt', data: { prompt: onStage(state) } }),
  reopen: (state: State, { a }: Move) =>
    byCrew({ type: 'reopen-prompt', data: { prompt: prompt(state, a) } }),
  results: (state: State, { a, b }: Move) =>
    byCrew({ type: 'show-results', data: { prompt: prompt(state, a), shown: b % 2 === 0 } }),
  question: (state: State, { a, b, c }: Move): [Actor, Wish] => [
    attendee(state, a),
    { type: 'ask-question', data: { text: `Why ${b}?`, anonymous: c % 2 === 0 } },
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
      type: 'review-question',
      data: {
        question: question(state, a),
        verdict: pick(['approved', 'approved', 'approved', 'held', 'hidden'] as const, b) ?? 'held',
      },
    }),
  spotlight: (state: State, { a, b }: Move) =>
    byCrew({ type: 'spotlight-question', data: { question: b % 4 === 0 ? null : question(state, a) } }),
  answered: (state: State, { a, b }: Move) =>
    byCrew({ type: 'mark-answered', data: { question: question(state, a), answered: b % 3 !== 0 } }),
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

const often: Partial<Record<keyof typeof wishes, number>> = {
  next: 5,
  undo: 3,
  join: 4,
  answer: 5,
  question: 4,
  review: 5,
  support: 4,
};

const whats = (Object.keys(wishes) as Move['what'][]).flatMap((what) =>
  Array.from({ length: often[what] ?? 1 }, () => what),
);

const number = fc.nat({ max: 10_000 });
const moveOf = (among: Move['what'][]): fc.Arbitrary<Move> =>
  fc.record({ what: fc.constantFrom(...among), a: number, b: number, c: number });

export const anyMove = moveOf(whats);
export const questionMove = moveOf([
  'question',
  'review',
  'support',
  'support',
  'withdraw',
  'spotlight',
  'answered',
  'consent',
  'join',
]);

/** Asks it of the gathering as it is now; many are refused, and that is part of the play. */
export function play(hall: Hall, move: Move): Outcome {
  hall.nowMs += 1_000 * (move.a % 40);
  const [actor, wish] = wishes[move.what](hall.state, move);
  return hall.ask(actor, wish);
}
