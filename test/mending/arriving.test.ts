import { describe, expect, test } from 'vitest';
import { colleague, customer, hall } from '../support/gathering-fixtures.ts';
import {
  asks,
  crew,
  groupWith,
  lastRepair,
  misses,
  movedIn,
  reasonOf,
  sitting,
  tableOf,
} from '../support/mending-examples.ts';

const [maureen, dot, jess] = [customer('Maureen'), customer('Dot'), customer('Jess')] as const;
const [anneka, bashir] = [
  colleague('Anneka', { team: 'Bakery' }),
  colleague('Bashir', { team: 'Tills' }),
] as const;
const [callum, emeka] = [
  colleague('Callum', { team: 'Bakery' }),
  colleague('Emeka', { team: 'Tills' }),
] as const;

const two = (expected = [jess]) =>
  sitting(
    [
      [maureen, anneka, bashir],
      [dot, callum, emeka],
    ],
    { expected },
  );

describe('a late guest', () => {
  test('[MEND-10] fills the group whose guest has not come, and nobody moves', () => {
    const play = two();
    play.pass(2);
    misses(play, 'Callum', 'Dot');
    play.join(jess);
    expect(groupWith(play, 'Jess')).toBe('Jess Callum Emeka');
    expect(movedIn(play)).toBe('Jess');
    expect(lastRepair(play).why).toBe('came');
  });

  test('[MEND-11] makes a new group with colleagues who wait, of mixed teams and new to them', () => {
    const bench = ['Idris', 'Moira', 'Fenella'].map((name, at) =>
      colleague(name, { team: at < 2 ? 'Bakery' : 'Tills' }),
    );
    const play = sitting([[maureen, anneka, bashir]], { expected: [jess], bench });
    play.join(jess);
    expect(groupWith(play, 'Jess')).toBe('Jess Idris Fenella Moira');
    expect(groupWith(play, 'Maureen')).toBe('Maureen Anneka Bashir');
    expect(tableOf(play, 'Jess')).toBe(2);
  });

  test('[MEND-12] joins a group where nobody waits, and comes back to it', () => {
    const play = two();
    play.pass(2);
    crew.arrive(play, 'Jess');
    const first = groupWith(play, 'Jess');
    play.pass(2);
    asks.toGo(play, 'Jess');
    asks.toBeHere(play, 'Jess');
    expect(first).toContain('Jess');
    expect(groupWith(play, 'Jess')).toBe(first);
  });

  test('[MEND-13] in the last three minutes of a longer round sits with the host, and is in the next one', () => {
    const play = sitting([[maureen, anneka, bashir]], { minutes: 8, expected: [jess] });
    play.pass(5.5);
    play.join(jess);
    expect(reasonOf(play, 'Jess')).toBe('lastMinutes');
    play.whenNext();
    expect(groupWith(play, 'Jess')).toContain('Jess');
  });

  test('[MEND-13] a round shorter than six minutes has no last minutes', () => {
    const play = sitting([[maureen, anneka, bashir]], { minutes: 5, expected: [jess] });
    play.pass(4);
    play.join(jess);
    expect(groupWith(play, 'Jess')).toContain('Maureen');
  });
});

describe('late colleagues', () => {
  test('[MEND-14] go where colleagues are fewest, and nobody moves', () => {
    const play = sitting(
      [
        [maureen, anneka, bashir],
        [dot, callum],
      ],
      { expected: [emeka] },
    );
    crew.arrive(play, 'Emeka');
    expect(groupWith(play, 'Dot')).toBe('Dot Callum Emeka');
    expect(movedIn(play)).toBe('Emeka');
  });

  test('[MEND-15] and guests who come at once are one repair: guests first, then whom they need', () => {
    const bus = [
      ...Array.from({ length: 5 }, (_, at) => customer(`Guest ${at + 1}`)),
      ...Array.from({ length: 15 }, (_, at) =>
        colleague(`Host ${at + 1}`, { team: at % 2 === 0 ? 'Bakery' : 'Tills' }),
      ),
    ];
    const play = sitting(
      [
        [maureen, anneka, bashir],
        [dot, callum, emeka],
      ],
      { room: hall(9), expected: bus },
    );
    crew.arrive(play, ...bus.map(({ name }) => name));
    expect(play.repairs).toHaveLength(1);
    expect(lastRepair(play).why).toBe('cameTogether');
    for (const { people } of play.groups) {
      const guests = people.filter((id) => play.isCustomer(id)).length;
      expect([guests, people.length > guests]).toEqual([1, true]);
    }
    expect(play.groups).toHaveLength(7);
    expect(groupWith(play, 'Maureen')).toContain('Maureen Anneka Bashir');
  });

  test('[MEND-16] go to whom they belong with, whatever else is said', () => {
    const helper = colleague('Moira', { inseparableFrom: ['Dot'] });
    const play = sitting(
      [
        [maureen, anneka],
        [dot, callum, emeka],
      ],
      { expected: [helper] },
    );
    crew.arrive(play, 'Moira');
    expect(groupWith(play, 'Dot')).toBe('Dot Callum Emeka Moira');
  });
});

test('[MEND-17] with fewer colleagues than guests nobody is left alone: guests share', () => {
  const play = sitting([[maureen, dot, anneka]], { expected: [jess, customer('Alun')] });
  crew.arrive(play, 'Jess', 'Alun');
  expect(groupWith(play, 'Anneka')).toContain('Anneka');
  expect(play.groups).toHaveLength(1);
  expect(Object.keys(play.round.satOut)).toEqual([]);
});
