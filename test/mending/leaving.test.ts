import { describe, expect, test } from 'vitest';
import { customer, hall } from '../support/gathering-fixtures.ts';
import {
  asks,
  groupWith,
  lastRepair,
  misses,
  movedIn,
  reasonOf,
  sitting,
  tableOf,
} from '../support/mending-examples.ts';
import { idOf } from '../support/story.ts';
import { maureen, dot, jess, anneka, bashir, callum, emeka, two } from '../support/mending-cast.ts';

const attendanceOf = (play: ReturnType<typeof two>, name: string) => play.person(name).attendance;

describe('somebody leaves', () => {
  test('[MEND-18] a guest: nobody moves, and the group lacks its guest', () => {
    const play = two();
    asks.toGo(play, 'Maureen');
    expect(movedIn(play)).toBe('Maureen');
    expect(groupWith(play, 'Anneka')).toBe('Anneka Bashir');
    expect(play.round.unmatched).toEqual([]);
  });

  test('[MEND-18] a colleague of several: nobody moves, and somebody still asks', () => {
    const play = two();
    asks.toGo(play, 'Anneka');
    expect(movedIn(play)).toBe('Anneka');
    expect(play.groups.map(({ jobs }) => Object.values(jobs).includes('ask'))).toEqual([true, true]);
  });

  test('[MEND-19] the last colleague: a spare one comes to the guest', () => {
    const play = sitting([
      [maureen, anneka],
      [dot, callum, emeka, bashir],
    ]);
    asks.toGo(play, 'Anneka');
    expect(lastRepair(play).moves).toHaveLength(2);
    expect(groupWith(play, 'Maureen').split(' ')).toHaveLength(2);
    expect(tableOf(play, 'Maureen')).toBe(1);
  });

  test('[MEND-20] the last colleague: with nobody to spare the guest joins the group near by', () => {
    const play = sitting([
      [maureen, anneka],
      [dot, callum],
      [customer('Jess'), emeka],
    ]);
    asks.toGo(play, 'Anneka');
    expect(groupWith(play, 'Maureen')).toBe('Maureen Dot Callum');
    expect(movedIn(play)).toBe('Anneka Maureen');
  });

  test('[MEND-21] they come back: a place comes with it', () => {
    const play = two();
    asks.toGo(play, 'Maureen');
    asks.toBeHere(play, 'Maureen');
    expect(groupWith(play, 'Maureen')).toBe('Maureen Anneka Bashir');
  });

  test('[MEND-22] for a rest: they sit out until they come back', () => {
    const play = two();
    asks.toRest(play, 'Bashir');
    expect(reasonOf(play, 'Bashir')).toBe('asked');
    expect(movedIn(play)).toBe('Bashir');
    asks.toRest(play, 'Bashir', false);
    expect(groupWith(play, 'Bashir')).toContain('Bashir');
    expect(reasonOf(play, 'Bashir')).toBeUndefined();
  });
});

describe('somebody is not there', () => {
  test('[MEND-23] a guest, in the first minute: it is noted, and nothing else', () => {
    const play = two();
    misses(play, 'Anneka', 'Maureen');
    expect(groupWith(play, 'Anneka')).toBe('Maureen Anneka Bashir');
    expect(play.groups[0]?.missed).toEqual([idOf('Maureen')]);
    expect(play.repairs).toEqual([]);
  });

  test('[MEND-24] a guest, after a minute: taken out, and a guest who waits steps in', () => {
    const play = sitting(
      [
        [maureen, anneka, bashir],
        [dot, callum, emeka],
      ],
      { bench: [jess] },
    );
    play.pass(1);
    misses(play, 'Anneka', 'Maureen');
    expect(attendanceOf(play, 'Maureen')).toBe('steppedOut');
    expect(groupWith(play, 'Anneka')).toBe('Jess Anneka Bashir');
  });

  test('[MEND-24] a guest, after a minute and with nobody who waits: the group lacks one', () => {
    const play = two();
    play.pass(1);
    misses(play, 'Anneka', 'Maureen');
    expect(groupWith(play, 'Anneka')).toBe('Anneka Bashir');
    expect(movedIn(play)).toBe('Maureen');
  });

  test('[MEND-25] a colleague, by the guest: taken out at once', () => {
    const play = two();
    misses(play, 'Maureen', 'Bashir');
    expect(attendanceOf(play, 'Bashir')).toBe('steppedOut');
    expect(groupWith(play, 'Maureen')).toBe('Maureen Anneka');
  });

  test('[MEND-25] all colleagues, by the guest: others come, or the guest goes near by', () => {
    const play = two();
    misses(play, 'Maureen', 'Bashir', 'Anneka');
    expect(groupWith(play, 'Maureen').split(' ').length).toBeGreaterThan(1);
    expect(play.isHere(idOf('Anneka'))).toBe(false);
  });

  test('[MEND-26] who was not there has met nobody; who is there after all has a place again', () => {
    const play = two();
    play.pass(2);
    misses(play, 'Anneka', 'Maureen');
    asks.toBeHere(play, 'Maureen');
    expect(groupWith(play, 'Maureen')).toBe('Maureen Anneka Bashir');
  });
});

describe('another group, without a reason', () => {
  test('[MEND-27] a guest changes places with a guest, and is never matched with these people again', () => {
    const play = two();
    asks.toMove(play, 'Maureen');
    expect(groupWith(play, 'Maureen')).toBe('Maureen Callum Emeka');
    expect(groupWith(play, 'Dot')).toBe('Dot Anneka Bashir');
    play.whenNext();
    for (const name of ['Anneka', 'Bashir']) expect(groupWith(play, 'Maureen')).not.toContain(name);
  });

  test('[MEND-28] a colleague moves alone where both sides are left', () => {
    const play = two();
    asks.toMove(play, 'Anneka');
    expect(groupWith(play, 'Anneka')).toBe('Dot Callum Emeka Anneka');
    expect(movedIn(play)).toBe('Anneka');
  });

  test('[MEND-29] a guest who needs their seat keeps it: the colleagues change places', () => {
    const room = hall(2);
    room.tables[0]?.marks.push('loop');
    const needs = customer('Maureen', { needs: ['hearing loop'] });
    const play = sitting(
      [
        [needs, anneka, bashir],
        [dot, callum, emeka],
      ],
      { room },
    );
    asks.toMove(play, 'Maureen');
    expect(groupWith(play, 'Maureen')).toBe('Maureen Callum Emeka');
    expect(tableOf(play, 'Maureen')).toBe(1);
    expect(tableOf(play, 'Dot')).toBe(2);
  });

  test('[MEND-30] with one group only they sit out, rather than stay', () => {
    const play = sitting([[maureen, anneka, bashir]]);
    asks.toMove(play, 'Bashir');
    expect(reasonOf(play, 'Bashir')).toBe('asked');
    expect(groupWith(play, 'Maureen')).toBe('Maureen Anneka');
  });
});
