import { describe, expect, test } from 'vitest';
import type { WallId } from '../../shared/contract/ids.ts';
import { colleague, creation, customer, hall, rosterRow, talk, WALL } from '../support/gathering-fixtures.ts';
import { fact, facilitator, given, idOf, owner, server } from '../support/story.ts';

const tomasz = customer('Tomasz', { language: 'pl' });
const bashir = colleague('Bashir', { team: 'Store Operations', table: 2 });

describe('creating', () => {
  test('[PEOPLE-1] a gathering is created once, with its run of show, room and wall', () => {
    const story = given([talk('a1')], hall(4));
    expect(story.log.map(({ type }) => type)).toEqual([
      'gathering-created',
      'run-of-show-set',
      'room-set',
      'wall-set',
    ]);
    story.when(owner, 'create-gathering', creation([], hall(2))).isRefused('already-there');
  });

  test('[PEOPLE-2] a wall is added once, and its measures change only where it exists', () => {
    const story = given([talk('a1')]);
    const measures = {
      furthestViewerMetres: 30,
      screenHeightMetres: 3,
      theme: 'dark',
      still: true,
    } as const;
    story.when(server, 'add-wall', { wall: WALL }).changesNothing();
    story.when(facilitator, 'set-wall', { wall: WALL, ...measures });
    expect(story.state.walls[WALL]).toEqual(measures);
    const elsewhere = idOf('no wall') as string as WallId;
    story.when(facilitator, 'set-wall', { wall: elsewhere, ...measures }).isRefused('malformed');
    story.when(server, 'add-wall', { wall: elsewhere });
    expect(Object.keys(story.state.walls)).toHaveLength(2);
  });

  test('[PEOPLE-3] the room may change', () => {
    const story = given([talk('a1')], hall(4));
    story.when(owner, 'set-room', hall(6));
    expect(story.state.room.tables).toHaveLength(6);
  });
});

describe('the roster', () => {
  test('[PEOPLE-4] invites the unknown and updates the known, so that nobody is doubled', () => {
    const story = given([talk('a1')]).invite(tomasz, bashir);
    const moved = rosterRow({ ...bashir, table: 7 }, idOf);
    const taken = story.when(owner, 'import-roster', { people: [moved] });
    expect(taken.facts.map(({ type }) => type)).toEqual(['person-updated']);
    expect(story.person('Bashir').table).toBe(7);
    expect(story.state.attendance.colleague.expected).toBe(1);
  });

  test('[PEOPLE-5] words that are not in the file stay; those that are replaced are deleted', () => {
    const story = given([talk('a1')]);
    const row = { ...rosterRow(tomasz, idOf), story: 'I come on Tuesdays.', needs: ['hearing'] };
    story.when(owner, 'import-roster', { people: [row] });
    const { details, story: told, needs } = story.person('Tomasz');
    const again = story.when(owner, 'import-roster', { people: [rosterRow(tomasz, idOf)] });
    expect(again.drops).toEqual([details]);
    expect(story.person('Tomasz')).toMatchObject({ story: told, needs });
    expect(again.texts).not.toHaveProperty('story');
  });

  test('[PEOPLE-6] a row of somebody whom a walk-in replaced goes to the walk-in', () => {
    const story = given([talk('a1')]).invite(tomasz);
    story.join(customer('Guest'));
    story.when(facilitator, 'recognise-walk-in', { walkIn: idOf('Guest'), expected: idOf('Tomasz') });
    story.invite({ ...tomasz, table: 5 });
    expect(story.person('Guest').table).toBe(5);
  });

  test('[PEOPLE-7] who changes sides is counted on the new one', () => {
    const story = given([talk('a1')]).arrive(tomasz);
    story.invite({ ...tomasz, role: 'colleague' });
    expect(story.state.attendance.customer.arrived).toBe(0);
    expect(story.state.attendance.colleague.arrived).toBe(1);
  });
});

describe('attendance', () => {
  test('[PEOPLE-8] is marked by the crew and counted by role', () => {
    const story = given([talk('a1')]).invite(tomasz, bashir);
    const late = { person: idOf('Tomasz'), attendance: 'late' } as const;
    story.when(facilitator, 'mark-attendance', late).gives(fact('attendance-marked', late));
    story.when(facilitator, 'mark-attendance', late).changesNothing();
    expect(story.state.attendance.customer).toMatchObject({ expected: 0, late: 1 });
    expect(story.state.attendance.colleague).toMatchObject({ expected: 1 });
  });

  test('[PEOPLE-9] nobody marks people whom the gathering does not know', () => {
    given([talk('a1')])
      .when(facilitator, 'mark-attendance', { person: idOf('Nobody'), attendance: 'arrived' })
      .isRefused('unknown-person');
  });
});
