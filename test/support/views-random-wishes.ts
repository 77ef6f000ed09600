import { consentKeys, consentWording } from '../../shared/contract/commands/people.ts';
import type { OptionId, RepairId } from '../../shared/contract/ids.ts';
import type { Actor } from '../../shared/contract/roles.ts';
import { keysOf } from '../../shared/gathering/entries.ts';
import type { State } from '../../shared/gathering/rule.ts';
import { groupMates } from '../../shared/gathering/views/group-of.ts';
import { runningRound } from '../../shared/gathering/matching/running-round.ts';
import { personId, type Wish } from './views-hall.ts';
import {
  attendee,
  byCrew,
  byHouse,
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
  const option = `o${(b % 3) + 1}` as OptionId;
  const answer =
    c % 2 === 0 ? ({ kind: 'choice', option } as const) : ({ kind: 'text', text: `said ${b}` } as const);
  return [attendee(state, a), { type: 'answer-prompt', data: { prompt: onStage(state), answer } }];
};

export const stars = (state: State, { a, b, c }: Numbers): [Actor, Wish] => {
  const sources = [
    { kind: 'question', question: question(state, a) },
    { kind: 'answer', prompt: prompt(state, a), person: person(state, b) },
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
