import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TallyCard } from '../../shared/contract/cards/prompts.ts';
import { buildCard } from '../../shared/gathering/views/build-card.ts';
import { CountingRoom } from '../support/counting-room.ts';
import {
  anySteps,
  crowd,
  expectNobodyFound,
  playAndNote,
  runOfShow,
  steps,
  type Step,
} from '../support/counting-attacker.ts';

describe('what is told of sides and teams', () => {
  test('[TALLY-7] over closing, grace, reopening, Undo and further rounds no difference has one to four people', () => {
    fc.assert(
      fc.property(anySteps, fc.boolean(), (given, asksHeard) =>
        expectNobodyFound(playAndNote(given, asksHeard)),
      ),
      { numRuns: 150 },
    );
  });

  test('[TALLY-7] the property is about something: sides, ratings and teams are told in an ordinary course', () => {
    const crowds: Step[] = [0, 1, 2, 3, 4, 5].flatMap((): Step[] => [
      [steps.length, 30, 0],
      [6, 0, 0],
      [7, 0, 0],
      [9, 0, 0],
    ]);
    const told = playAndNote(crowds, true);
    expect([...told.keys()].sort()).toEqual(['rated u1', 'rated u2', 'sides p1', 'sides p2']);
    expect(Math.max(...[...told.values()].map((sets) => sets.length))).toBeGreaterThan(3);
  });

  test('[TALLY-8] sides are told when the prompt is closed and settled, and not after it was open again', () => {
    const room = new CountingRoom(runOfShow(false));
    const sides = () => (buildCard(room.state, 'console', 'tally:p1', room.text) as TallyCard).sides;
    room.next();
    crowd(room, 15);
    expect(sides()).toBeNull();
    room.close('p1');
    expect(sides()).toBeNull();
    room.settle('p1');
    expect(sides()).toEqual({ customers: 5, colleagues: 10 });
    room.reopen('p1');
    room.close('p1');
    room.settle('p1');
    expect(sides()).toBeNull();
  });

  test('[TALLY-8] with four of a side neither side is told, in no row', () => {
    const room = new CountingRoom(runOfShow(false));
    room.next();
    crowd(room, 12);
    room.close('p1');
    room.settle('p1');
    const card = buildCard(room.state, 'console', 'tally:p1', room.text) as TallyCard;
    expect(card).toMatchObject({ answered: 12, sides: null });
    expect(card.rows.every((row) => row.customers === null && row.colleagues === null)).toBe(true);
  });
});
