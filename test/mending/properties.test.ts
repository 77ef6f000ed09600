import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RepairWhy } from '../../shared/contract/cards/mending.ts';
import type { Repair } from '../../shared/gathering/round-state.ts';
import { keysOf } from '../../shared/gathering/entries.ts';
import type { RepairId } from '../../shared/contract/ids.ts';
import type { AnyCommandType } from '../../shared/gathering/rule.ts';
import { faultsOf, movedForNewcomers, Said } from '../support/mending-judge.ts';
import { Ledger } from '../support/mending-ledger.ts';
import { changeOf, moversOf, withFewerMoves } from '../support/mending-fewest.ts';
import { toldOf } from '../support/mending-names.ts';
import type { Outcome, Play } from '../support/mending-play.ts';
import { begun, played, remembered, smallRooms, step, type SmallRoom } from '../support/mending-small.ts';
import { facilitator } from '../support/story.ts';

const SEED = 20_270_311;
const holds = (numRuns: number) => ({ seed: SEED, numRuns });
const rooms = smallRooms({ guests: 5, hosts: 12, steps: 20 });

/** The repair that a command made. */
function repairIn(outcome: Outcome | null): RepairId | null {
  const mended = outcome?.facts.find(({ type }) => type === 'round-mended');
  return mended?.type === 'round-mended' ? mended.data.repair : null;
}

/** Everything that an undo puts back. */
function standing(play: Play, people: readonly string[]) {
  const { round } = play;
  return {
    groups: Object.fromEntries(
      play.groups.map(({ sinceMs: _since, ...group }) => [
        group.id,
        { ...group, missed: [...group.missed].sort() },
      ]),
    ),
    groupOf: round.groupOf,
    satOut: round.satOut,
    unmatched: [...round.unmatched].sort(),
    attendance: people.map((id) => [id, play.everybody.find(([one]) => one === id)?.[1].attendance]),
    apart: play.state.apart.map((pair) => pair.join(' ')).sort(),
    closed: [...play.state.closedTables].sort(),
  };
}

test('[MEND-3] nobody who is here is unserved, after any order of changes', () => {
  fc.assert(
    fc.property(rooms, (room) => {
      const play = begun(room);
      const said = new Said();
      expect(faultsOf(play, said)).toEqual([]);
      for (const one of room.steps) {
        const { number } = play.state.stage;
        const facts = step(play, one)?.facts ?? [];
        expect(faultsOf(play, said), toldOf(play)).toEqual([]);
        if (play.state.stage.number === number) expect(movedForNewcomers(play, facts)).toEqual([]);
      }
    }),
    holds(300),
  );
});

test('[MEND-4] an undo right after a repair puts everything back as it was', () => {
  let undone = 0;
  const check = (play: Play, one: SmallRoom['steps'][number]): void => {
    const stage = play.state.stage.number;
    const people = keysOf(play.state.people);
    const before = play.running === null ? null : structuredClone(standing(play, people));
    const repair = repairIn(step(play, one));
    if (repair === null || before === null || play.state.stage.number !== stage) return;
    const back = remembered(play);
    const outcome = play.when(facilitator, 'undo-repair', { repair });
    expect(outcome.result).toHaveProperty('ok', true);
    expect(standing(play, people)).toEqual(before);
    undone += 1;
    back();
  };
  fc.assert(
    fc.property(rooms, (room) => {
      const play = begun(room);
      for (const one of room.steps) check(play, one);
    }),
    holds(200),
  );
  expect(undone).toBeGreaterThan(500);
});

test('[MEND-5] an undo later on is refused, or leaves everybody served', () => {
  fc.assert(
    fc.property(rooms, fc.nat(), (room, which) => {
      const play = played(room);
      const said = new Said();
      if (play.running !== null) said.hear(play.segment, play.round);
      const repairs = play.repairs.filter(([, { undone }]) => !undone);
      const repair = repairs[which % Math.max(1, repairs.length)]?.[0];
      if (repair === undefined) return;
      const { result } = play.when(facilitator, 'undo-repair', { repair });
      if ('code' in result) expect(result.code).toBe('cannot-undo');
      else expect(faultsOf(play, said)).toEqual([]);
    }),
    holds(300),
  );
});

const counted: RepairWhy[] = ['came', 'cameTogether', 'left', 'notHere', 'sitsOut', 'asksToMove', 'moved'];

/** The repair that a change made, in a hall small enough to try everything. */
function smallRepair(play: Play, one: SmallRoom['steps'][number]): Repair | null {
  const stage = play.state.stage.number;
  const id = repairIn(step(play, one));
  const repair = id === null ? undefined : play.running?.round.repairs[id];
  const isSmall = play.groups.length <= 3 && play.groups.flatMap(({ people }) => people).length <= 9;
  const isCounted = repair !== undefined && counted.includes(repair.why);
  return isCounted && isSmall && play.state.stage.number === stage ? repair : null;
}

test('[MEND-6] no arrangement that is as good moves fewer people than a repair', () => {
  let compared = 0;
  const check = (play: Play, one: SmallRoom['steps'][number]): void => {
    const before = structuredClone(play.groups);
    const repair = smallRepair(play, one);
    const change = repair === null ? null : changeOf(play, before, repair);
    if (repair === null || change === null || moversOf(change).length === 0) return;
    compared += 1;
    expect(withFewerMoves(play, change, repair), `${repair.why}\n${toldOf(play)}`).toBeNull();
  };
  fc.assert(
    fc.property(smallRooms({ guests: 3, hosts: 6, steps: 20 }), (room) => {
      const play = begun(room);
      for (const one of room.steps) check(play, one);
    }),
    holds(400),
  );
  expect(compared).toBeGreaterThan(50);
});

/** Asked again they are a new wish. */
const wishes: AnyCommandType[] = ['ask-to-move', 're-deal', 'move-ring'];

test('[MEND-7] the same command twice, and a change that was made already, change nothing more', () => {
  const check = (play: Play, one: SmallRoom['steps'][number]): void => {
    const asked: AnyCommandType[] = [];
    play.after = (type) => asked.push(type);
    const outcome = step(play, one);
    const type = asked.at(-1);
    if (outcome === null || 'code' in outcome.result || type === undefined || type === 'join') return;
    expect(play.again(true).result).toEqual({ ok: true, repeated: true });
    if (!wishes.includes(type)) expect(play.again(false).facts, type).toEqual([]);
  };
  fc.assert(
    fc.property(rooms, (room) => {
      const play = begun(room);
      for (const one of room.steps) check(play, one);
    }),
    holds(200),
  );
});

test('[MEND-8] who shared a group for a minute stays known as met', () => {
  fc.assert(
    fc.property(rooms, (room) => {
      const play = begun(room);
      const ledger = new Ledger(play);
      play.before = () => ledger.pass(play);
      play.after = (_, outcome) => ledger.hear(outcome.facts);
      for (const one of room.steps) step(play, one);
      play.atMs += 1_000;
      play.whenNext();
      expect(ledger.forgotten(play)).toEqual([]);
    }),
    holds(150),
  );
});
