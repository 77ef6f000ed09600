import { expect, test } from 'vitest';
import type { GroupId } from '../../shared/contract/ids.ts';
import type { Audience, HostZone } from '../../shared/contract/roles.ts';
import { runningRound } from '../../shared/gathering/matching/running-round.ts';
import { viewOf } from '../../shared/gathering/views/view-of.ts';
import { isOfHost, zoneOf } from '../../shared/gathering/matching/zones.ts';
import { audiencesOf, kindOf } from '../support/views-audiences.ts';
import { Hall, personId } from '../support/views-hall.ts';
import { acquaintanceOf } from '../support/views-story.ts';
import { cast, questionOf, wholePlay } from '../support/views-whole-play.ts';

type Label = (typeof cast)[number];
/**
 * `mates x`: whoever is, or was, in a group with x. `hosts x`: those of the zone where x is now.
 * `seers x`: those of the zone where x says to sit.
 */
type Reader =
  | ('console' | 'keeper' | 'customers' | 'colleagues' | 'wall')
  | `${'person' | 'mates' | 'hosts' | 'seers'} ${Label}`;

/** Every private word of the story, and all who may ever read it. What is not listed here reads nothing. */
const mayRead: Record<string, Reader[]> = {
  'firstName-c1': ['keeper', 'console', 'customers', 'colleagues', 'wall', 'person c1', 'mates c1'],
  'firstName-c2': ['person c2', 'mates c2'],
  'firstName-w1': ['console', 'person w1', 'mates w1', 'hosts w1'],
  'firstName-w2': ['console', 'person w2', 'mates w2', 'hosts w2', 'seers w2'],
  'firstName-w3': ['console', 'person w3', 'mates w3', 'hosts w3'],
  'displayName-c1': ['console', 'person c1', 'hosts c1'],
  'lastName-c1': [],
  'lastName-w1': ['console', 'hosts w1'],
  'jobTitle-': [],
  'grade-': [],
  'story-': [],
  'need-c1': ['hosts c1'],
  'need-c2': ['hosts c2'],
  'need-w1': ['hosts w1'],
  'need-w2': ['hosts w2'],
  'need-w3': ['hosts w3'],
  'line-of-c1': ['person c1', 'mates c1'],
  'line-of-w3': ['person w3', 'mates w3'],
  // Who asked for another group is in a line of the tray, and nowhere else.
  asksToMove: ['console'],
  '"repair"': [],
  '"apart"': [],
  '"parted"': [],
  // A language and an acquaintance of the roster: for the match, and for nobody's eyes.
  'speaks-': [],
  [acquaintanceOf('c1')]: [],
  [acquaintanceOf('w1')]: [],
  // A key of the quality sheet, which tells who meets whom again.
  newFaces: ['console'],
  'companion-c1': ['mates c1', 'hosts c1'],
  'companionKind-': [],
  'customerSegment-': [],
  'rosterKey-': [],
  'template-marker': [],
  'team-w1': ['console', 'person w1'],
  quoteInReport: ['person c1'],
  CUSTMRCODE: ['console', 'wall'],
  COLGECODE: ['console', 'wall'],
  'say-s2': ['console'],
  'wallLine-s2': ['console', 'wall'],
  'customerLine-s2': ['console', 'customers'],
  'colleagueLine-s2': ['console', 'colleagues'],
  'customerLine-s5': ['console', 'customers'],
  'colleagueLine-s5': ['console', 'colleagues'],
  'waiting-by-c1': ['keeper', 'console', 'person c1'],
  // What is masked of these two their author alone reads.
  'held-by-c2': ['person c2'],
  '[…]ld-by-c2': ['console', 'keeper'],
  'hidden-by-w1': ['keeper', 'console', 'person w1'],
  'waiting-anonymous-by-w3': ['keeper', 'console', 'person w3'],
  'approved-by-c1': ['keeper', 'console', 'customers', 'colleagues', 'wall', 'person c1'],
  'approved-by-c2': ['person c2'],
  '[…]proved-by-c2': ['console', 'keeper', 'customers', 'colleagues'],
  'approved-anonymous-by-w3': ['keeper', 'console', 'customers', 'colleagues', 'person w3'],
  'answer-by-c1': ['keeper', 'console', 'person c1'],
  'privateAnswer-by-c1': ['person c1'],
  'privateAnswer-by-w1': ['person w1'],
  'note-by-the-facilitator': ['console'],
};

/** All names under which the table may speak of this audience. */
function readersOf(hall: Hall, audience: Audience): Reader[] {
  const kind = kindOf(audience);
  if (kind === 'host') return hostReaders(hall, audience.slice('host:'.length) as HostZone);
  if (kind !== 'person') return [kind];
  const label = cast.find((one) => audience === `person:${personId(one)}`) ?? cast[0];
  const groups = Object.values(hall.state.rounds).flatMap((round) => Object.values(round.groups));
  const shared = groups.filter(({ people }) => people.includes(personId(label)));
  const mates = cast.filter(
    (one) => one !== label && shared.some(({ people }) => people.includes(personId(one))),
  );
  return [`person ${label}`, ...mates.map((one): Reader => `mates ${one}`)];
}

function hostReaders({ state }: Hall, host: HostZone): Reader[] {
  const now = runningRound(state)?.round;
  const seen = (label: Label) => now?.groups[now.seen[personId(label)] ?? ('' as GroupId)];
  const hosts = cast.filter((label) => isOfHost(host, zoneOf(state, personId(label))));
  const seers = cast.filter(
    (label) => seen(label) !== undefined && isOfHost(host, seen(label)?.zone ?? null),
  );
  return [
    ...hosts.map((label): Reader => `hosts ${label}`),
    ...seers.map((label): Reader => `seers ${label}`),
  ];
}

/** The markers that this audience's view has now. */
function readings(hall: Hall, audience: Audience): { marker: string; readers: Reader[] }[] {
  const bytes = JSON.stringify(viewOf(hall.state, audience, hall.text));
  const readers = readersOf(hall, audience);
  return Object.keys(mayRead)
    .filter((marker) => bytes.includes(marker))
    .map((marker) => ({ marker, readers }));
}

/** Who read each marker in the whole play, and what was read without being allowed. */
function watch(): { seen: Set<string>; leaks: string[] } {
  const hall = new Hall();
  const seen = new Set<string>();
  const leaks: string[] = [];
  for (const step of wholePlay) {
    step(hall);
    for (const { marker, readers } of audiencesOf(hall.state).flatMap((one) => readings(hall, one))) {
      const by = readers.filter((reader) => mayRead[marker]?.includes(reader));
      for (const reader of by) seen.add(`${marker}: ${reader}`);
      if (by.length === 0) leaks.push(`${marker} was read by ${readers.join()}`);
    }
  }
  return { seen, leaks };
}

const watched = watch();

test('[SECRET-1] through a whole gathering, nobody reads a private word that is not theirs', () => {
  expect(watched.leaks).toEqual([]);
});

test('[SECRET-1] everybody reads what they may: the markers are really there', () => {
  const promised = Object.entries(mayRead).flatMap(([marker, readers]) =>
    readers.map((reader) => `${marker}: ${reader}`),
  );
  expect([...watched.seen].sort()).toEqual(promised.sort());
});

test('[SECRET-2] after approval nothing tells who asked without a name, not even the author', () => {
  const hall = new Hall();
  for (const step of wholePlay) step(hall);
  const id = questionOf(hall, 'approved-anonymous-by-w3');
  const own = viewOf(hall.state, `person:${personId('w3')}`, hall.text);
  const crewCard = viewOf(hall.state, 'console', hall.text)[`question:${id}`];
  expect(Object.keys(own)).not.toContain(`my-question:${id}`);
  expect(crewCard).toMatchObject({ anonymous: true, askedBy: { name: null, role: 'colleague' } });
  expect(JSON.stringify(crewCard)).not.toContain(personId('w3'));
});

test('[SECRET-3] a wall shows no answer that somebody wrote, and of a private prompt nothing but its line', () => {
  const hall = new Hall();
  let looks = 0;
  for (const step of wholePlay) {
    step(hall);
    const wall = audiencesOf(hall.state).find((audience) => kindOf(audience) === 'wall');
    if (wall === undefined || hall.state.segments[hall.state.stage.position]?.id !== 's6') continue;
    const keys = Object.keys(viewOf(hall.state, wall, hall.text));
    expect(keys).toContain('prompt:s6');
    expect(keys).not.toContain('tally:s6');
    looks += 1;
  }
  expect(looks).toBeGreaterThan(0);
});
