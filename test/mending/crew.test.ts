import { describe, expect, test } from 'vitest';
import { colleague, customer, hall } from '../support/gathering-fixtures.ts';
import {
  asks,
  crew,
  groupNumber,
  groupWith,
  lastRepair,
  misses,
  movedIn,
  sitting,
  tableOf,
} from '../support/mending-examples.ts';
import { facilitator, idOf } from '../support/story.ts';
import { maureen, dot, jess, anneka, bashir, callum, emeka, two } from '../support/mending-cast.ts';

describe('at another table', () => {
  test('[MEND-31] it is told, and nobody moves until the crew makes it so', () => {
    const play = two();
    asks.toSitAt(play, 'Bashir', 2);
    expect(play.round.seen).toEqual({ [idOf('Bashir')]: groupNumber(2) });
    expect(groupWith(play, 'Bashir')).toBe('Maureen Anneka Bashir');
    crew.move(play, 'Bashir', 2, true);
    expect(groupWith(play, 'Bashir')).toBe('Dot Callum Emeka Bashir');
    expect([lastRepair(play).why, play.round.seen]).toEqual(['sitsElsewhere', {}]);
  });

  test('[MEND-31] or leaves it as it is', () => {
    const play = two();
    asks.toSitAt(play, 'Bashir', 2);
    play.when(facilitator, 'leave-seen', { person: idOf('Bashir') });
    expect([play.round.seen, play.repairs]).toEqual([{}, []]);
  });

  test('[MEND-32] a move against a hard rule is asked twice, and one to somebody kept apart is never made', () => {
    const friend = customer('Maureen', { knows: ['Callum'] });
    const play = sitting([
      [friend, anneka, bashir],
      [dot, callum, emeka],
    ]);
    crew.move(play, 'Callum', 1).isRefused('breaks-rule', { rules: 1 });
    crew.move(play, 'Callum', 1, true);
    expect(lastRepair(play).broken).toEqual([
      { rule: 'acquainted', people: [idOf('Maureen'), idOf('Callum')], why: 'noOtherWay' },
    ]);
    asks.toMove(play, 'Callum');
    crew.move(play, 'Callum', 1, true).isRefused('kept-apart');
  });
});

describe('a group whose guest has not come', () => {
  const waits = () => {
    const play = sitting(
      [
        { people: [maureen, anneka, bashir], table: 1, side: 'A' },
        { people: [dot, callum, emeka], table: 1, side: 'B' },
        { people: [jess, colleague('Idris', { team: 'Bakery' })], table: 2, side: 'A' },
      ],
      { room: hall(4) },
    );
    play.pass(2);
    misses(play, 'Anneka', 'Maureen');
    return play;
  };

  test('[MEND-33] is offered a reserve guest; with none who waits that is refused', () => {
    crew.offer(waits(), 1, 'reserve').isRefused('no-such-offer');
    const play = sitting(
      [
        [maureen, anneka, bashir],
        [dot, callum, emeka],
      ],
      { bench: [jess] },
    );
    play.pass(2);
    crew.offer(play, 1, 'reserve');
    expect(groupWith(play, 'Anneka')).toBe('Jess Anneka Bashir');
    expect([lastRepair(play).why, play.person('Maureen').attendance]).toEqual(['reserve', 'steppedOut']);
  });

  test('[MEND-34] is offered the other side of its table', () => {
    const play = waits();
    crew.offer(play, 1, 'merged');
    expect(groupWith(play, 'Dot')).toBe('Dot Callum Emeka Anneka Bashir');
    const alone = two();
    alone.pass(2);
    crew.offer(alone, 1, 'merged').isRefused('no-such-offer');
  });

  test('[MEND-35] is offered to listen at neighbouring tables', () => {
    const play = waits();
    crew.offer(play, 1, 'listeners');
    expect(play.groups).toHaveLength(2);
    expect(movedIn(play)).toBe('Anneka Bashir');
  });

  test('[MEND-36] and at last talks about a customer whom they remember: nobody moves', () => {
    const play = waits();
    crew.offer(play, 1, 'emptyChair');
    expect(groupWith(play, 'Anneka')).toBe('Anneka Bashir');
    expect(play.round.groups[groupNumber(1)]?.emptyChair).toBe(true);
  });

  test('[MEND-33] a group whose guest is there has no such offers', () => {
    const play = two();
    play.when(facilitator, 'found-each-other', { segment: play.segment, group: groupNumber(1) });
    play.pass(2);
    for (const offer of ['reserve', 'merged', 'listeners', 'emptyChair'] as const)
      crew.offer(play, 1, offer).isRefused('no-such-offer');
  });
});

describe('a table that is closed', () => {
  test('[MEND-37] its group goes to the nearest free place, whole', () => {
    const play = two();
    crew.close(play, 2);
    expect(groupWith(play, 'Dot')).toBe('Dot Callum Emeka');
    expect(tableOf(play, 'Dot')).toBe(3);
    expect(movedIn(play)).toBe('Callum Dot Emeka');
  });

  test('[MEND-37] both sides of it, and in a full room everybody is still served', () => {
    const room = hall(1);
    const play = sitting(
      [
        { people: [maureen, anneka], table: 1, side: 'A' },
        { people: [dot, callum], table: 1, side: 'B' },
      ],
      { room },
    );
    crew.close(play, 1);
    expect(play.groups.flatMap(({ table }) => table ?? [])).toEqual([]);
    expect(groupWith(play, 'Maureen')).toContain('Anneka');
    expect(groupWith(play, 'Dot')).toContain('Callum');
  });

  test('[MEND-37] no match uses it, until it is open again', () => {
    const play = two();
    crew.close(play, 1);
    play.whenNext();
    expect(play.groups.map(({ table }) => table)).not.toContain(1);
  });
});
