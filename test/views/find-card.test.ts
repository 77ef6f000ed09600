import { describe, expect, test } from 'vitest';
import type { FindCard } from '../../shared/contract/cards/round.ts';
import type { SegmentId } from '../../shared/contract/ids.ts';
import type { Audience } from '../../shared/contract/roles.ts';
import { crew, wallId, type Hall } from '../support/views-hall.ts';
import { card, hallAt } from '../support/views-room.ts';
import { move, roundOf, write } from '../support/views-round.ts';
import { cue, goTo } from '../support/views-story.ts';

const wall: Audience = `wall:${wallId('main')}`;
const find = (hall: Hall) => card(hall, wall, 'find') as FindCard | undefined;
const MINUTE = 60_000;

/** How long the wall shows the way, with so many people in groups and this ring. */
function shownFor(people: number, ringMinutes = 60, moveRule = 'colleaguesMove'): number {
  const hall = hallAt('s3');
  const segment = hall.state.segments.find(({ id }) => id === 's3');
  if (segment !== undefined) segment.settings['moveRule'] = moveRule;
  Object.assign(roundOf(hall).quality, { customers: people, colleagues: 0 });
  const { stage } = hall.state;
  stage.ringEndsAtMs = stage.startedAtMs + ringMinutes * MINUTE;
  return (find(hall)?.untilMs ?? 0) - stage.startedAtMs;
}

describe('the way to the tables', () => {
  test('[VIEW-22] is on walls in a round with groups, zone by zone, and at no other time', () => {
    const hall = hallAt('s2');
    expect(find(hall)).toBeUndefined();
    goTo(hall, 's3');
    const groups = Object.values(roundOf(hall).groups);
    const tables = (zone: string) => groups.filter((group) => group.zone === zone).map(({ table }) => table);
    const zones = find(hall)?.zones ?? [];
    expect(zones.length).toBeGreaterThan(0);
    for (const { zone, tables: shown } of zones) {
      expect(shown).toEqual([...new Set(tables(zone))].sort((a, b) => Number(a) - Number(b)));
    }
    write(hall, move(hall, 'w1', 'alone'));
    expect(find(hall)?.zones.find(({ zone }) => zone === 'B')?.tables).toContain(4);
    goTo(hall, 's4');
    expect(find(hall)).toBeUndefined();
  });

  test('[VIEW-22] takes the longer the more people look, and never more than half of the ring', () => {
    expect([120, 121, 400, 401].map((people) => shownFor(people) / MINUTE)).toEqual([1, 2, 2, 3]);
    expect(shownFor(900, 4)).toBe(2 * MINUTE);
    expect(shownFor(10, 1)).toBe(MINUTE / 2);
  });

  test('[VIEW-22] follows the ring when it is moved', () => {
    const hall = hallAt('s3');
    const { number, startedAtMs } = hall.state.stage;
    expect(find(hall)?.untilMs).toBe(startedAtMs + MINUTE);
    hall.ask(crew, { type: 'move-ring', data: { number, byMs: -60_000 } });
    hall.ask(crew, { type: 'move-ring', data: { number, byMs: -60_000 } });
    hall.ask(crew, { type: 'move-ring', data: { number, byMs: -60_000 } });
    expect(find(hall)?.untilMs).toBe(startedAtMs + MINUTE / 2);
  });

  test('[VIEW-22] says that sides change where they do, once an earlier round was dealt', () => {
    const hall = hallAt('s3');
    const first = hall.state.segments.find(({ id }) => id === ('s3' as SegmentId));
    if (first !== undefined) first.settings['moveRule'] = 'swapSides';
    expect(find(hall)?.swapsSides).toBe(false);
    const later = hall.state.segments.find(({ id }) => id === ('s8' as SegmentId));
    if (later !== undefined) later.settings['moveRule'] = 'swapSides';
    goTo(hall, 's8');
    expect(find(hall)).toMatchObject({ segment: 's8', swapsSides: true });
    cue(hall, 'undo');
    expect(find(hall)).toBeUndefined();
  });
});
