import { describe, expect, test } from 'vitest';
import { pictureOf } from '../../shared/contract/cards/gathered.ts';
import type { ConsoleGroupCard, GroupCard } from '../../shared/contract/cards/round.ts';
import { personId, type Hall } from '../support/views-hall.ts';
import { card, hallAt, person } from '../support/views-room.ts';
import { groupIdOf, mark, move, pin, s3, write } from '../support/views-round.ts';
import { attendee } from '../support/views-story.ts';

const mine = (hall: Hall, label: string) => card(hall, person(label), 'group') as GroupCard;
const crewCard = (hall: Hall, label: string) =>
  card(hall, 'console', `group:${groupIdOf(hall, label)}`) as ConsoleGroupCard;
const line = (hall: Hall, label: string, text: string) =>
  hall.write(attendee(label), [
    {
      type: 'line-shared',
      data: { person: personId(label) },
      bodies: { line: { concerns: [personId(label)], kind: 'line', language: 'en', text } },
    },
  ]);

describe('the group on a phone', () => {
  test('[VIEW-15] has the picture of its number, and is found once somebody says so', () => {
    const hall = hallAt('s3');
    const before = mine(hall, 'c1');
    expect(before).toMatchObject({
      picture: pictureOf(before.number),
      found: false,
      missed: [],
      alone: false,
    });
    write(hall, { type: 'group-found', data: { segment: s3, group: groupIdOf(hall, 'c1') } });
    expect(mine(hall, 'c1').found).toBe(true);
  });

  test('[VIEW-15] says who was said not to be there', () => {
    const hall = hallAt('s3');
    const other = mine(hall, 'c1').others[0]?.person ?? personId('nobody');
    const missed = { segment: s3, group: groupIdOf(hall, 'c1'), people: [other] };
    write(hall, { type: 'people-missed', data: missed });
    expect(mine(hall, 'c1').missed).toEqual([other]);
  });

  test('[VIEW-15] is alone when nobody of the other side is there any more', () => {
    const hall = hallAt('s3');
    const mates = mine(hall, 'c1').others.filter(({ role }) => role === 'colleague');
    expect(mates.length).toBeGreaterThan(0);
    for (const { person: who } of mates)
      write(hall, { type: 'attendance-marked', data: { person: who, attendance: 'left' } });
    expect(mine(hall, 'c1').alone).toBe(true);
    expect(crewCard(hall, 'c1').lacks).toBe('colleague');
  });

  test('[SECRET-9] a line is read by the people of the same group and by oneself, until it is taken back', () => {
    const hall = hallAt('s3');
    line(hall, 'c1', 'I keep bees.');
    const lineFor = (label: string) =>
      mine(hall, label).others.find((other) => other.person === personId('c1'))?.line;
    const together = ['c2', 'w1', 'w2', 'w3'].filter(
      (label) => groupIdOf(hall, label) === groupIdOf(hall, 'c1'),
    );
    for (const label of ['c2', 'w1', 'w2', 'w3'])
      expect(lineFor(label)).toBe(together.includes(label) ? 'I keep bees.' : undefined);
    expect(card(hall, person('c1'), 'me')).toMatchObject({ line: 'I keep bees.' });
    write(hall, { type: 'line-shared', data: { person: personId('c1') } });
    for (const label of together) expect(lineFor(label)).toBeNull();
  });
});

describe('the group for the crew', () => {
  test('[VIEW-16] says since when it gathers, whom it lacks, and that it is pinned', () => {
    const hall = hallAt('s3');
    const mates = crewCard(hall, 'c1').people;
    expect(crewCard(hall, 'c1')).toMatchObject({
      sinceMs: hall.state.stage.startedAtMs,
      lacks: null,
      pinned: false,
    });
    write(hall, pin(['c1']));
    expect(crewCard(hall, 'c1').pinned).toBe(mates.length === 1);
    const people = mates.map(({ person: who }) => who);
    write(hall, {
      type: 'people-pinned',
      data: { segment: crewCard(hall, 'c1').segment, people, pinned: true },
    });
    expect(crewCard(hall, 'c1').pinned).toBe(true);
    const hasBoth = mates.some(({ person: who }) => who === personId('c2'));
    write(hall, mark('c1', 'steppedOut'));
    expect(crewCard(hall, 'c1').lacks).toBe(hasBoth ? null : 'customer');
  });

  test('[VIEW-16] says that they talk about a customer whom they remember', () => {
    const hall = hallAt('s3');
    const id = groupIdOf(hall, 'c1');
    write(hall, mark('c1', 'left'), move(hall, 'c1', null, { why: 'emptyChair' }));
    expect(card(hall, 'console', `group:${id}`)).toMatchObject({ emptyChair: true, lacks: 'customer' });
  });
});

describe('who is not counted as present', () => {
  test('[VIEW-17] is told why, until they are here again', () => {
    const hall = hallAt('s3');
    const gone = () => card(hall, person('w1'), 'gone');
    expect(gone()).toBeUndefined();
    write(hall, mark('w1', 'steppedOut'));
    expect(gone()).toEqual({ why: 'notHere' });
    write(hall, mark('w1', 'left'));
    expect(gone()).toEqual({ why: 'left' });
    write(hall, mark('w1', 'arrived'));
    expect(gone()).toBeUndefined();
  });
});
