import { describe, expect, test } from 'vitest';
import type { ZonePersonCard } from '../../shared/contract/cards/people.ts';
import type { Audience } from '../../shared/contract/roles.ts';
import { viewOf } from '../../shared/gathering/views/view-of.ts';
import { Hall, personId } from '../support/views-hall.ts';
import { card, hallAt } from '../support/views-room.ts';
import { groupIdOf, mark, move, roundOf, s3, write } from '../support/views-round.ts';
import { createStory, goTo, importRows, joinAs } from '../support/views-story.ts';

const people = (hall: Hall, host: Audience): string[] =>
  Object.keys(viewOf(hall.state, host, hall.text))
    .filter((key) => key.startsWith('zone-person:'))
    .sort();
const keys = (labels: string[]): string[] => labels.map((label) => `zone-person:${personId(label)}`).sort();

describe('the list of a host', () => {
  test('[VIEW-18] before a round holds whom the roster puts in the zone; who has no zone is with the whole hall', () => {
    const hall = new Hall();
    createStory(hall);
    importRows(hall, ['c1', 'c2', 'c3', 'w1']);
    expect(people(hall, 'host:A')).toEqual(keys(['c1', 'w1']));
    expect(people(hall, 'host:B')).toEqual(keys(['c2']));
    expect(people(hall, 'host:C')).toEqual([]);
    expect(people(hall, 'host:all')).toEqual(keys(['c1', 'c2', 'c3', 'w1']));
  });

  test('[VIEW-18] in a round holds whoever has a group in the zone, and no group of another', () => {
    const hall = hallAt('s3');
    const id = groupIdOf(hall, 'c1');
    const { zone } = roundOf(hall).groups[id] ?? {};
    const [home, away] = zone === 'A' ? (['host:A', 'host:B'] as const) : (['host:B', 'host:A'] as const);
    const mates = roundOf(hall).groups[id]?.people.map((one) => `zone-person:${one}`) ?? [];
    expect(people(hall, home)).toEqual(expect.arrayContaining(mates));
    expect(people(hall, away)).not.toEqual(expect.arrayContaining([mates[0]]));
    expect(card(hall, home, `group:${id}`)).toEqual(card(hall, 'console', `group:${id}`));
    expect(card(hall, away, `group:${id}`)).toBeUndefined();
    expect(card(hall, 'host:all', `group:${id}`)).toBeDefined();
  });

  test('[VIEW-18] tells of a person what a host needs: needs, companions, and where they are', () => {
    const hall = hallAt('s3');
    const of = (label: string) => card(hall, 'host:all', `zone-person:${personId(label)}`) as ZonePersonCard;
    expect(of('c1')).toEqual({
      ...{ person: personId('c1'), role: 'customer', name: 'displayName-c1', attendance: 'arrived' },
      ...{ needs: ['need-c1'], companions: ['companion-c1'], sitsOut: null },
      ...{ group: groupIdOf(hall, 'c1'), table: roundOf(hall).groups[groupIdOf(hall, 'c1')]?.table },
    });
    const out = [{ person: personId('w1'), why: 'lastMinutes' as const }];
    write(hall, move(hall, 'w1', null, { satOut: out }));
    expect(of('w1')).toMatchObject({ group: null, sitsOut: 'lastMinutes', table: null });
  });

  test('[VIEW-18] has the scene of the hall, and nothing of questions, answers or the tray', () => {
    const hall = hallAt('s3');
    write(hall, move(hall, 'w1', 'alone'));
    const families = Object.keys(viewOf(hall.state, 'host:all', hall.text)).map((key) => key.split(':')[0]);
    expect([...new Set(families)].sort()).toEqual(['event', 'group', 'ring', 'stage', 'zone', 'zone-person']);
    expect(card(hall, 'host:B', 'zone')).toEqual({ zone: 'B' });
  });

  test('[VIEW-18] loses the words of a need that was forgotten', () => {
    const hall = hallAt('s3');
    const view = viewOf(hall.state, 'host:all', () => null);
    expect(view[`zone-person:${personId('c1')}`]).toMatchObject({ needs: [], name: '', companions: [] });
  });
});

test('[VIEW-19] who says that they sit elsewhere is told to the console and to the hosts of both places', () => {
  const hall = new Hall();
  createStory(hall);
  const labels = ['c1', 'c2', 'w1', 'w2', 'w3', 'w4'];
  importRows(hall, labels);
  for (const label of labels) joinAs(hall, label);
  goTo(hall, 's3');
  write(hall, mark('c1', 'arrived'), move(hall, 'c1', 'alone'));
  const at = groupIdOf(hall, 'c1');
  write(hall, { type: 'person-seen', data: { segment: s3, person: personId('w1'), group: at } });
  const key = `seen:${personId('w1')}`;
  expect(card(hall, 'console', key)).toMatchObject({
    ...{ person: personId('w1'), name: 'firstName-w1 lastName-w1', segment: 's3' },
    at: { group: at, table: 4, zone: 'B' },
    expected: { number: roundOf(hall).groups[groupIdOf(hall, 'w1')]?.number },
  });
  expect(card(hall, 'host:B', key)).toEqual(card(hall, 'console', key));
  expect(card(hall, 'host:C', key)).toBeUndefined();
  write(hall, { type: 'person-seen', data: { segment: s3, person: personId('w1'), group: null } });
  expect(card(hall, 'console', key)).toBeUndefined();
});
