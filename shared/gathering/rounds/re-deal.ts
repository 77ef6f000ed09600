import type { PersonId, RepairId } from '../../contract/ids.ts';
import { accept, refuse, type DealProposal, type Decision } from '../asked.ts';
import { deriveId } from '../derive-id.ts';
import { isPinned } from '../matching/pinned-groups.ts';
import { coversExactly } from '../matching/check-proposal.ts';
import { waitedBefore } from '../matching/mending/waited-before.ts';
import { runningRound, type RunningRound } from '../matching/running-round.ts';
import { presentPeople } from '../people/presence.ts';
import type { ReadOnly } from '../read-only.ts';
import type { DealtGroup } from '../round-facts.ts';
import type { RoundGroup } from '../round-state.ts';
import type { Rule, State } from '../rule.ts';

/** Who is dealt again: everybody here but groups that are pinned, and who asked to sit out. */
function toDeal(state: State, { segment, round }: RunningRound): PersonId[] {
  const kept = new Set(
    Object.values<ReadOnly<RoundGroup>>(round.groups)
      .filter((group) => isPinned(state, segment, group))
      .flatMap(({ people }) => people),
  );
  return presentPeople(state)
    .map(([id]) => id)
    .filter((id) => !kept.has(id) && round.satOut[id] !== 'asked');
}

const gone = ({ id, number, table, zone, side }: ReadOnly<RoundGroup>): DealtGroup => ({
  ...{ id, number, table, zone, side },
  people: [],
  jobs: {},
});

function dealt(state: State, running: RunningRound, proposal: DealProposal, seed: string): Decision {
  const { segment, round } = running;
  const old = Object.values<ReadOnly<RoundGroup>>(round.groups).filter(
    (group) => !isPinned(state, segment, group),
  );
  const { groups, satOut, quality } = proposal;
  if (groups.length === 0) return refuse('nobody-to-match');
  const isNew = groups.every(({ id }) => round.groups[id] === undefined);
  if (!isNew || !coversExactly(state, proposal, toDeal(state, running))) return refuse('bad-proposal');
  const repair = deriveId(seed, 'repair') as RepairId;
  return accept([
    {
      type: 'round-mended',
      data: {
        ...{ segment, repair, why: 'redealt', who: [], satOut, quality },
        groups: [...old.map(gone), ...groups],
        waited: waitedBefore(round, groups, satOut),
        ...{ absent: [], marks: [], parted: [], closed: null, broken: quality.broken },
      },
    },
  ]);
}

/** The running round once more, for everybody who is not pinned. */
export const reDeal: Rule<'re-deal'> = (state, { command, proposal, stamp }) => {
  if (command.data.number !== state.stage.number) return refuse('moved');
  const running = runningRound(state);
  if (running === null) return refuse('no-round');
  if (proposal === undefined || proposal.segment !== running.segment) return refuse('nobody-to-match');
  return dealt(state, running, proposal, stamp.seed);
};
